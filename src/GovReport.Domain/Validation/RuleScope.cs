namespace GovReport.Domain.Validation;

/// <summary>What a rule sees besides its subject: the report around it, the options, and the path that leads to it.</summary>
/// <param name="Path">The path to the subject; empty for the report itself, and where a subject is validated alone.</param>
/// <param name="Report">The report; null where a subject is validated alone.</param>
/// <param name="Options">The application's options.</param>
internal sealed partial record RuleScope(string Path, WorkReport? Report, ValidationOptions Options)
{
    private RuleScope? Parent { get; init; }

    private string List { get; init; } = string.Empty;

    private int Index { get; init; }

    /// <summary>The path to the subject, written when somebody asks for it: of a clean report nobody does.</summary>
    internal string Path { get => field ??= Parent!.At(string.Create(CultureInfo.InvariantCulture, $"{List}[{Index}]")); init; } = Path;

    /// <summary>The path of a member of the subject.</summary>
    internal string At(string member) => Path.Length == 0 ? member : member.Length == 0 ? Path : $"{Path}.{member}";

    /// <summary>The scope of an element of a list of the subject.</summary>
    internal RuleScope Of(string list, int index) => this with { Parent = this, List = list, Index = index, Path = null! };

    /// <summary>The indicator with this code, of the report, of the application or of the standard catalogue; null where there is none.</summary>
    internal Indicator? IndicatorOf(string code) =>
        Report?.FindIndicator(code) ?? (Options.Indicators.Find(code) is { } known && known.Code == code ? known : null);

    /// <summary>A finding in words; the phrase is <c>GR…</c> with the rule's code, and a suffix where a rule has several messages.</summary>
    internal Finding Found(string code, string member, string? subject, string suffix = "", params object?[] places)
    {
        Rule rule = Rules.Of(code);
        return new() { Rule = rule, Severity = rule.Severity, Path = At(member), Subject = subject, Words = (code + suffix, places) };
    }

    /// <summary>A finding out of a check.</summary>
    internal Finding Found(string code, string member, string? subject, CheckResult check, Severity? severity = null)
    {
        Rule rule = Rules.Of(code);
        return new()
        {
            Rule = rule,
            Severity = severity ?? (check.Notes.Contains(CheckNote.LooksRounded) ? Severity.Warning : rule.Severity),
            Path = At(member),
            Subject = subject,
            Check = check,
            Facts = [.. check.Relation.Facts.Where(fact => fact is not null).Select(fact => fact!.Value)],
            Suggestion = Slips.Mending(check.Relation),
        };
    }
}
