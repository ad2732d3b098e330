namespace GovReport.Domain;

/// <summary>Why a text is no figure.</summary>
[JsonConverter(typeof(NameConverter<PrintErrorReason>))]
public enum PrintErrorReason
{
    /// <summary>No error.</summary>
    None,
    /// <summary>The text is empty.</summary>
    Empty,
    /// <summary>A number was expected.</summary>
    NoNumber,
    /// <summary>Commas do not part thousands: 1,2,3.</summary>
    BadGrouping,
    /// <summary>More digits than a decimal holds: 28, or 29 below 7.9×10²⁸.</summary>
    TooManyDigits,
    /// <summary>No unit has this name; an application's own units go into a <see cref="UnitCatalogue"/>.</summary>
    UnknownUnit,
    /// <summary>A range whose first number is above its second.</summary>
    UpsideDownRange,
    /// <summary>Two qualifiers that exclude each other: 超过…以内.</summary>
    ConflictingQualifiers,
    /// <summary>A code holds something else than the digits 0 to 9.</summary>
    NoDigit,
    /// <summary>A code has another number of digits than 2, 4, 6, 9 or 12.</summary>
    CodeLength,
    /// <summary>A code does not begin with a province.</summary>
    NoProvince,
    /// <summary>A code names something smaller than a city without the city.</summary>
    NoCity,
    /// <summary>A code names a village without the township.</summary>
    NoTownship,
    /// <summary>More than four units stand below the stroke: 元/亩·亩·亩·亩·亩.</summary>
    TooManyDivisors,
    /// <summary>A goal was expected: a number, a move or something to be compared with.</summary>
    NoGoal,
    /// <summary>Words, unit and indicator of a goal do not go together: 增长5000亩, 5000户 of an area.</summary>
    UnfitGoal,
    /// <summary>The steps of a goal are not of one kind: 确保增长5%、力争6000亩.</summary>
    UnlikeSteps,
    /// <summary>A change in points of what is no percentage: 增加5个百分点 of an amount in 元.</summary>
    PointsOfNoPercentage,
    /// <summary>The head of a column names no unit.</summary>
    NoUnit,
    /// <summary>The head of a column names more than one unit.</summary>
    SeveralUnits,
    /// <summary>A reporting period was expected.</summary>
    NoPeriod,
    /// <summary>A percentage was expected.</summary>
    NoPercentage,
    /// <summary>Percentage points were expected.</summary>
    NoPoints,
    /// <summary>A decimal or a fraction was expected.</summary>
    NoRational,
}

/// <summary>What was wrong with a text, and where: a failed parse as a value.</summary>
/// <param name="Reason">What was wrong.</param>
/// <param name="Position">Where, as UTF-16 offset into the text as given.</param>
/// <remarks>Equality: by content. No order. Default: no error. Thread safety: immutable.</remarks>
public readonly record struct PrintError(PrintErrorReason Reason, int Position)
{
    /// <summary>What was wrong.</summary>
    public PrintErrorReason Reason { get; init => field = Argument.Member(value); } = Argument.Member(Reason);

    /// <summary>The message in the chosen language.</summary>
    public string Explain(Language language = Language.Zh) =>
        Phrases.Get("PrintError", language, Phrases.Get($"PrintErrorReason.{Reason}", language, Expected), Position + 1);

    // What would be accepted in that place.
    private string? Expected => Reason switch
    {
        PrintErrorReason.NoUnit => "万元, 亿元, %, 元/人, 公斤/亩",
        PrintErrorReason.NoPeriod =>
            "2024, 2024-H1, 2024-Q1, 2024-03, 2024-01/2024-10, 2021/2025, FYP14, 2024-06-30, 2024-01-05/2024-03-07, "
            + "2024年, 2024年上半年, 2024年三季度, 2024年7—12月, 2024年1—9月, 2021—2025年, 截至2024年6月30日",
        PrintErrorReason.NoPercentage => "6.5%",
        PrintErrorReason.NoPoints => "1.2个百分点",
        PrintErrorReason.NoRational => "-0.065, 1360/20922",
        _ => null,
    };

    /// <summary>The message in Chinese.</summary>
    public override string ToString() => Explain();
}

/// <summary>A text is no figure, unit, period or code (数字格式错误).</summary>
public sealed class PrintFormatException : FormatException
{
    internal PrintFormatException(PrintError error, string text)
        : base(Explain(error, text, Language.En)) => (Error, Text) = (error, text);

    /// <summary>Reason and position.</summary>
    public PrintError Error { get; }

    /// <summary>The text as given.</summary>
    public string Text { get; }

    /// <summary>The message in the chosen language: the text, the place and what was expected; <c>Message</c> is in English.</summary>
    public string Explain(Language language = Language.Zh) => Explain(Error, Text, language);

    private static string Explain(PrintError error, string text, Language language) =>
        Phrases.Get("PrintError.OfText", language, Domain.Text.Shown(text), error.Explain(language));
}
