namespace GovReport.Domain.Prose;

/// <summary>A draft compared with the data of its report (文稿与数据核对): which figures match, differ or are missing on either side.</summary>
/// <remarks>
/// A figure is said to differ only where name, unit, role and period all agree and no figure of that name is equal; what is doubtful is
/// said not to be in the data. Immutable and safe to share between threads.
/// </remarks>
public sealed class Reconciliation
{
    internal Reconciliation(ReportText text, WorkReport report)
    {
        (Text, Report) = (text, report);
        IReadOnlyList<ReportFigure> data = ReportFigure.Of(report);
        Figures = Content.List(new FigureMatcher(text, report, data).Match());
        HashSet<string?> told = [.. Figures.SelectMany(one => one.Data).Select(figure => figure.Fact.Path)];
        Unstated = Content.List(data.Where(figure => !told.Contains(figure.Fact.Path)));
    }

    /// <summary>The draft.</summary>
    public ReportText Text { get; }

    /// <summary>The data.</summary>
    public WorkReport Report { get; }

    /// <summary>Every quantity of the draft with what the data say of it, in the order of the draft.</summary>
    public IReadOnlyList<ReconciledFigure> Figures { get; }

    /// <summary>The figures of the data that the draft neither states nor contradicts (文稿未写的数据), in the order of the document.</summary>
    public IReadOnlyList<ReportFigure> Unstated { get; }
}

/// <summary>A figure of a draft with what the data say of it (文稿数字的核对结果).</summary>
/// <param name="Index">Its place in <see cref="ReportText.Figures"/>.</param>
/// <param name="Figure">The figure where it stands in the draft.</param>
/// <param name="Subject">What it measures, in the words of the draft; null where they do not tell.</param>
/// <param name="Agreement">Whether it matches.</param>
/// <param name="Data">The figures of the data that it states, or from which it differs; none where the data do not have it.</param>
/// <remarks>Equal by content; unordered; immutable and safe to share between threads.</remarks>
public sealed record ReconciledFigure(int Index, TextFigure Figure, string? Subject, Agreement Agreement, IReadOnlyList<ReportFigure> Data)
{
    /// <summary>Whether it matches.</summary>
    public Agreement Agreement { get; init => field = Argument.Member(value); } = Argument.Member(Agreement);

    /// <inheritdoc cref="ReconciledFigure(int, TextFigure, string, Agreement, IReadOnlyList{ReportFigure})"/>
    public IReadOnlyList<ReportFigure> Data { get; init => field = Content.List(value); } = Content.List(Argument.NotNull(Data));

    /// <summary>Whether both give the same number, one as a rise and one as a fall (升降相反).</summary>
    public bool IsReversed =>
        Agreement == Agreement.Differs && Figure.Figure is { } said
            && Data.Any(figure => FigureMatcher.AreOpposed(Figure, figure) && FigureMatcher.AreEqual(said, figure.Fact.Figure));
}

/// <summary>How a figure of a draft stands to the data (核对结果).</summary>
[JsonConverter(typeof(NameConverter<Agreement>))]
public enum Agreement
{
    /// <summary>The data do not have it (数据中没有).</summary>
    NotInData,
    /// <summary>The data have it (一致).</summary>
    Matches,
    /// <summary>The data give another number (不一致).</summary>
    Differs,
}
