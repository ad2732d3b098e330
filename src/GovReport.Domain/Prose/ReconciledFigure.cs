namespace GovReport.Domain;

/// <summary>A figure of a draft with what the data say of it (文稿数字的核对结果).</summary>
/// <param name="Index">Its place in <see cref="ReportText.Figures"/>.</param>
/// <param name="Figure">The figure where it stands in the draft.</param>
/// <param name="Subject">What it measures, in the words of the draft; null where they do not tell.</param>
/// <param name="Agreement">Whether it matches.</param>
/// <param name="Data">The figures of the data that it states, or from which it differs; none where the data do not have it.</param>
/// <remarks>Equal by content; unordered; immutable and safe to share between threads.</remarks>
public sealed record ReconciledFigure(int Index, TextFigure Figure, string? Subject, Agreement Agreement, IReadOnlyList<ReportFigure> Data)
{
    /// <inheritdoc cref="ReconciledFigure(int, TextFigure, string, Agreement, IReadOnlyList{ReportFigure})"/>
    public IReadOnlyList<ReportFigure> Data { get; init => field = Content.List(value); } = Content.List(Data);

    /// <summary>Whether both give the same number, one as a rise and one as a fall (升降相反).</summary>
    public bool IsReversed => Agreement == Agreement.Differs && Figure.Figure is { } said && Data.Any(figure => FigureMatcher.AreOpposed(Figure, figure) && FigureMatcher.AreEqual(said, figure.Fact.Figure));
}
