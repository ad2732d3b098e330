namespace GovReport.Domain.Validation;

/// <summary>What a rule sees besides its subject, the report around it, the options and the path that leads to it, and where it tells what it finds.</summary>
/// <param name="Path">The path to the subject; empty for the report itself, and where a subject is validated alone.</param>
/// <param name="Report">The report; null where a subject is validated alone.</param>
/// <param name="Options">The application's options.</param>
internal sealed partial record RuleScope(string Path, WorkReport? Report, ValidationOptions Options)
{
    // Shared with the scopes of all elements below.
    private readonly List<Finding> _findings = [];

    private RuleScope? Parent { get; init; }

    private string List { get; init; } = string.Empty;

    /// <summary>The place of the subject in its list.</summary>
    internal int Index { get; private init; }

    /// <summary>The path to the subject, written when somebody asks for it: of a clean report nobody does.</summary>
    internal string Path { get => field ??= Parent!.At(Places.At(List, Index)); init; } = Path;

    /// <summary>Where relations are listed, those that hold too; null where contradictions alone are looked for.</summary>
    internal List<ReportRelation>? Relations { get; init; }

    /// <summary>What was found so far, here and in the elements below.</summary>
    internal IReadOnlyList<Finding> Findings => _findings;

    /// <summary>The scope of the report as a whole, whose paths begin anew.</summary>
    internal RuleScope Root => this with { Path = string.Empty };

    /// <summary>The path of a member of the subject.</summary>
    internal string At(string member) => Path.Length == 0 ? member : member.Length == 0 ? Path : $"{Path}.{member}";

    /// <summary>The scope of a member of the subject.</summary>
    internal RuleScope Of(string member) => this with { Path = At(member) };

    /// <summary>The scope of an element of a list of the subject.</summary>
    internal RuleScope Of(string list, int index) => this with { Parent = this, List = list, Index = index, Path = null! };

    /// <summary>Looks at each element of a list of the subject.</summary>
    internal void Each<T>(string list, IReadOnlyList<T> elements, Action<T, RuleScope> rules)
    {
        for (int i = 0; i < elements.Count; i++)
        {
            rules(elements[i], Of(list, i));
        }
    }

    /// <summary>The indicator with this code, of the report, of the application or of the standard catalogue; null where there is none.</summary>
    internal Indicator? IndicatorOf(string code) =>
        Report?.FindIndicator(code) ?? (Options.Indicators.Find(code) is { } known && known.Code == code ? known : null);

    /// <summary>A figure of the subject as a fact with its path; null where there is none.</summary>
    internal Fact? FactAt(Figure? figure, string member, ReportingPeriod? period = null) =>
        figure is { } known ? new Fact(known, period, Path: At(member)) : null;

    /// <summary>Tells a finding; nothing where there is none.</summary>
    internal void Add(Finding? finding)
    {
        if (finding is not null)
        {
            _findings.Add(finding);
        }
    }

    /// <summary>GR2: tells that no true values make a relation about a member of the subject true, or lists it; nothing where a figure of it is missing.</summary>
    internal void Relate(string code, string subject, string member, Relation? relation)
    {
        if (relation is not null && Relations is { } all)
        {
            all.Add(new(code, subject, At(member), relation));
        }
        else if (relation?.Test() == Outcome.Inconsistent)
        {
            Add(Found(code, member, subject, relation.Check()));
        }
    }

    /// <summary>A finding in words; the phrase is <c>GR…</c> with the rule's code, and a suffix where a rule has several messages.</summary>
    internal Finding Found(string code, string member, string? subject, string suffix = "", params object?[] places)
    {
        Rule rule = Rules.Of(code);
        return new() { Rule = rule, Severity = rule.Severity, Path = At(member), Subject = subject, Words = (code + suffix, places) };
    }

    /// <summary>A finding out of a check.</summary>
    internal Finding Found(string code, string member, string? subject, CheckResult check)
    {
        Rule rule = Rules.Of(code);
        return new()
        {
            Rule = rule,
            Severity = check.Notes.Contains(CheckNote.LooksRounded) ? Severity.Warning : rule.Severity,
            Path = At(member),
            Subject = subject,
            Check = check,
            Facts = [.. check.Relation.Facts.Where(fact => fact is not null).Select(fact => fact!.Value)],
            Suggestion = Slips.Mending(check.Relation),
        };
    }
}
