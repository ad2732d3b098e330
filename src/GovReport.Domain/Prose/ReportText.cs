namespace GovReport.Domain;

/// <summary>A text with what was read in it (文稿).</summary>
/// <remarks>Positions are UTF-16 offsets into <see cref="Text"/>. Immutable and safe to share between threads.</remarks>
public sealed partial class ReportText
{
    internal ReportText(string text, TextFigure[] figures, IReadOnlyList<Claim> claims)
    {
        Text = text;
        Figures = figures;
        Claims = claims;
    }

    /// <summary>The text as it was given.</summary>
    public string Text { get; }

    /// <summary>Its numbers (数字) in the order of the text, those that state no quantity among them.</summary>
    public IReadOnlyList<TextFigure> Figures { get; }

    /// <summary>The statements that its own figures prove or disprove (可核对的说法), in the order of the text.</summary>
    public IReadOnlyList<Claim> Claims { get; }

    /// <summary>The printed characters of a figure.</summary>
    public ReadOnlySpan<char> PrintOf(in TextFigure figure) => Text.AsSpan(figure.Start, figure.Length);

    /// <summary>What the figure measures, in the words of the text (指标名、对象); null where the text does not tell.</summary>
    public string? SubjectOf(in TextFigure figure) => Clean(figure.SubjectSpan) is { Length: > 0 } subject ? subject + Clean(figure.SubjectTail) : null;

    /// <summary>The printed unit with its scale, such as 万元 of 2000余万元; empty where none is printed.</summary>
    public string UnitOf(in TextFigure figure) => figure.Figure is not { } print || IsHalf(figure, print) ? string.Empty
        : print.Scale.Word() + (figure.UnitSpan.Length > 0 ? Clean(figure.UnitSpan) : print.Unit.Symbol);

    /// <summary>The number as printed, words as their value (一百二十 is 120, 半数 is 0.5), and the second number of a range; null where the number is no figure.</summary>
    public (decimal Number, decimal? Upper)? NumberOf(in TextFigure figure) => figure.Figure is not { } print ? null
        : IsHalf(figure, print) ? (print.Number * print.Unit.Factor.Round(1), null)
        : (print.Number, print.Upper);

    // 一半 and 过半 print no unit; as figures they are 成.
    private static bool IsHalf(in TextFigure figure, in Figure print) => figure.UnitSpan.Length == 0 && print.Unit == Unit.Tenth;

    // Lines are broken anywhere; a break is no part of a name.
    private string Clean((int Start, int Length) span)
    {
        ReadOnlySpan<char> words = Text.AsSpan(span.Start, span.Length);
        return words.IndexOfAny('\r', '\n') < 0 ? words.ToString() : words.ToString().ReplaceLineEndings(string.Empty);
    }
}
