using FluentValidation.Internal;

namespace GovReport.Domain.Validation;

/// <summary>
/// What a rule sees besides its subject, the report around it, the options and the
/// path that leads to it, and where it tells what it finds.
/// </summary>
/// <param name="Path">The path to the subject; empty for the report itself, and where a subject is validated alone.</param>
/// <param name="Look">What is known of the report around it.</param>
internal sealed record RuleScope(string Path, ReportLook Look)
{
    /// <summary>A scope at the path, of the report; null where a subject is validated alone.</summary>
    internal RuleScope(string path, WorkReport? report, ValidationOptions options)
        : this(path, new ReportLook(report, options))
    {
    }

    // Shared with the scopes of all elements below.
    private RuleRecord Told { get; init; } = new();

    private PropertyChain? Chain { get; init; }

    private RuleScope? Parent { get; init; }

    private string List { get; init; } = string.Empty;

    /// <summary>The place of the subject in its list.</summary>
    internal int Index { get; private init; }

    /// <summary>The path to the subject, written when somebody asks for it: of a clean report nobody does.</summary>
    internal string Path { get => field ??= Parent is { } around ? around.At(Places.At(List, Index)) : Chain!.ToString(); init; } = Path;

    /// <summary>The report around the subject; null where a subject is validated alone.</summary>
    internal WorkReport? Report { get => Look.Report; init => (Look, Told) = (new(value, Look.Options), Told.OfAnotherReport); }

    /// <summary>The application's options.</summary>
    internal ValidationOptions Options => Look.Options;

    /// <summary>The observations of the report, put in order once for all rules.</summary>
    internal ObservationIndex Observations => Told.Observations ??= new(Report!, this);

    /// <summary>What was due and not paid, once somebody asked for it.</summary>
    internal Arrears? Arrears { get => Told.Arrears; set => Told.Arrears = value; }

    /// <summary>Where relations are listed, those that hold too; null where contradictions alone are looked for.</summary>
    internal List<ReportRelation>? Relations { get => Told.Relations; init => Told.Relations = value; }

    /// <summary>What was found so far, here and in the elements below.</summary>
    internal IReadOnlyList<Finding> Findings => Told.Findings;

    /// <summary>The scope of a subject that a validator of its own looks at, in the same report.</summary>
    internal RuleScope Beginning(PropertyChain chain) =>
        this with { Chain = chain, Path = null!, Parent = null, Told = new() { Relations = Relations } };

    /// <summary>The scope of the report as a whole, whose paths begin anew.</summary>
    internal RuleScope Root => this with { Path = string.Empty };

    /// <summary>The path of a member of the subject.</summary>
    internal string At(string member)
    {
        if (Path.Length == 0)
        {
            return member;
        }

        return member.Length == 0 ? Path : $"{Path}.{member}";
    }

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

    /// <summary>
    /// The indicator with this code, of the report, of the application or of the standard catalogue; null where there is none.
    /// </summary>
    internal Indicator? IndicatorOf(string code) => Look.IndicatorOf(code);

    /// <summary>Where a project is, found out once however many promises are about it.</summary>
    internal Stage? StageOf(Project project) => Look.StageOf(project);

    /// <summary>The figure at a path of the report, such as <c>observations[3].value</c>; null where there is none.</summary>
    internal Fact? FigureAt(string path) => Look.FigureAt(path);

    /// <summary>A figure of the subject as a fact with its path; null where there is none.</summary>
    internal Fact? FactAt(Figure? figure, string member, ReportingPeriod? period = null) =>
        figure is { } known ? new Fact(known, period, Path: At(member)) : null;

    /// <summary>Says of what was found last, here and below, for which of several payments of the same programs it is.</summary>
    internal void Date(Disbursement money)
    {
        List<Finding> all = Told.Findings;
        bool isOneOfSeveral = all.Count > 0 && Report is { } report
            && report.Disbursements.PlacesOf(Keys.Payments, Keys.PaymentOf(money)).Count > 1;
        for (int i = all.Count - 1; isOneOfSeveral && i >= 0 && all[i].Path.StartsWith(Path, StringComparison.Ordinal); i--)
        {
            all[i] = all[i] with { Period = money.Period };
        }
    }

    /// <summary>Tells a finding; nothing where there is none.</summary>
    internal void Add(Finding? finding)
    {
        if (finding is not null)
        {
            Told.Findings.Add(finding);
        }
    }

    /// <summary>
    /// GR2: tells that no true values make a relation about a member of the subject true,
    /// or lists it; nothing where a figure of it is missing.
    /// </summary>
    /// <param name="code">The rule.</param>
    /// <param name="subject">What it is about.</param>
    /// <param name="member">The member.</param>
    /// <param name="relation">The relation.</param>
    /// <param name="tell">The finding in words of its own; null where the check explains itself.</param>
    /// <param name="isDoubtful">
    /// Whether it links two sources, such as a register and a survey, so that a contradiction is a warning.
    /// </param>
    internal void Relate(string code, string subject, string member, Relation? relation, Func<Finding, Finding>? tell = null,
        bool isDoubtful = false)
    {
        if (relation is not null && Relations is { } all)
        {
            all.Add(new(code, subject, At(member), relation, isDoubtful));
        }
        else if (relation?.Test() == Outcome.Inconsistent)
        {
            Finding finding = Found(code, member, subject, relation.Check(), isDoubtful);
            Add(tell is null ? finding : tell(finding));
        }
    }

    /// <summary>
    /// A finding in words; the phrase is <c>GR…</c> with the rule's code, and a suffix where a rule has several messages.
    /// </summary>
    internal Finding Found(string code, string member, string? subject, string suffix = "", params object?[] places)
    {
        Rule rule = Rules.Of(code);
        return new() { Rule = rule, Severity = rule.Severity, Path = At(member), Subject = subject, Words = (code + suffix, places) };
    }

    /// <summary>A finding out of a check.</summary>
    internal Finding Found(string code, string member, string? subject, CheckResult check, bool isDoubtful = false)
    {
        Rule rule = Rules.Of(code);
        return new()
        {
            Rule = rule,
            Severity = isDoubtful || check.Notes.Contains(CheckNote.LooksRounded) ? Severity.Warning : rule.Severity,
            Path = At(member),
            Subject = subject,
            Check = check,
            Facts = [.. check.Relation.Facts.Where(fact => fact is not null).Select(fact => fact!.Value)],
            Suggestion = Slips.Mending(check.Relation),
        };
    }

    /// <summary>The names of the programs that share money, a code where the report has no name for it; null where none is said.</summary>
    internal string? NamesOf(Disbursement money) => money.Programs switch
    {
        [] => null,
        [var only] => Report?.FindProgram(only)?.Name ?? only,
        _ => string.Join('、', money.Programs.Select(code => Report?.FindProgram(code)?.Name ?? code)),
    };

    /// <summary>GR305: a count of persons or households that is no whole number.</summary>
    internal void NoWhole(string member, string? subject, Figure? figure) =>
        Add(figure is { Unit.IsCount: true, IsExactCount: false } given && !given.Value.Value.IsInteger
            ? Found("GR305", member, subject, ".Whole", given)
            : null);

    /// <summary>GR107: a name that is there and blank.</summary>
    internal void Blank(string member, string? name) => Add(IsBlank(name) ? Found("GR107", member, subject: null) : null);

    /// <summary>GR107, GR101: a name that is blank, or that an earlier element of the same list has.</summary>
    /// <returns>Whether it is neither.</returns>
    internal bool Once(HashSet<string> seen, string member, string name)
    {
        bool isBlank = IsBlank(name), isOnce = isBlank || seen.Add(name);
        Blank(member, name);
        Add(isOnce ? null : Found("GR101", member, subject: null, places: name));
        return !isBlank && isOnce;
    }

    /// <summary>GR110: a section that the report does not have.</summary>
    internal void UnknownSection(string? id, string? subject)
    {
        bool isUnknown = id is not null && Report is not null && Report.Sections.PlacesOf(Keys.Sections, id).Count == 0;
        Add(isUnknown ? Found("GR110", "Section", subject, places: id) : null);
    }

    /// <summary>GR103: a figure in a unit of another kind than the expected one, if there is one.</summary>
    internal void OtherUnit(string member, string? subject, Figure? figure, Unit? expected) =>
        Add(figure is { } given && expected is not null
            && !UnitFit.Fits(given.Unit, expected) ? Found("GR103", member, subject, places: [given, expected]) : null);

    /// <summary>GR103: an amount that is no money.</summary>
    internal void NoMoney(string member, string? subject, Figure? figure) =>
        Add(figure is { } given && given.Unit != Unit.None
            && !UnitFit.IsMoney(given.Unit) ? Found("GR103", member, subject, places: [given, Unit.Yuan]) : null);

    /// <summary>GR105: a result for days that had not come when the report was delivered.</summary>
    internal void InFuture(string member, string? subject, ReportingPeriod? period) =>
        Add(period is not null && LastDay is { } last
            && period.Start > last ? Found("GR105", member, subject, "Future", period, Report!.Header.Date) : null);

    /// <summary>GR113: what a statement needs to say something.</summary>
    internal void Missing(string member, string? subject, bool isMissing, string what) =>
        Add(isMissing ? Found("GR113", member, subject, what) : null);

    private static bool IsBlank(string? name) => name is not null && string.IsNullOrWhiteSpace(name);

    // The last day of which a report can tell: its own, or that on which its review period ends.
    private LocalDate? LastDay => Report?.Header is { } header ? LocalDate.Max(header.Date, header.ReviewPeriod.End) : null;

    /// <summary>A scale without a unit: 2200万 of what.</summary>
    /// <returns>Whether it is so.</returns>
    internal bool NoUnit(string member, string? subject, Figure? figure)
    {
        Absurd(member, subject, figure);
        bool isBare = figure is { } given && IsBare(given) && given.Scale != Scale.One;
        Add(isBare ? Found("GR412", member, subject, places: figure) : null);
        return isBare;
    }

    /// <summary>An amount of money without a currency.</summary>
    internal void NoCurrency(string member, string? subject, Figure? figure)
    {
        Absurd(member, subject, figure);
        Add(figure is { } given && IsBare(given) ? Found("GR412", member, subject, "As", given, Unit.Yuan) : null);
    }

    /// <summary>GR307: a figure that no report prints, 27 nines or the 24th place of a yuan.</summary>
    internal void Absurd(string member, string? subject, Figure? figure)
    {
        if (figure is { Number: not 0 } given && !IsUsual(given) && FactAt(given, member) is { } fact)
        {
            Add(Found("GR307", member, subject, places: given) with { Facts = [fact] });
        }
    }

    // Most figures are told at a glance.
    private static bool IsUsual(Figure figure)
    {
        decimal size = Math.Abs(figure.Number);
        return (size is >= 0.001m and <= 1_000_000_000_000m && figure.Scale <= Scale.Wan)
            || (figure.Value.Value.Abs() is var magnitude && magnitude <= Thresholds.FigureAtMost && magnitude >= Thresholds.FigureAtLeast);
    }

    /// <summary>A bare number where the indicator has a unit; of a count (5 for 5个), a ratio or nothing at all (零) it is usual.</summary>
    internal void NoUnitOf(string member, Indicator indicator, Figure? figure)
    {
        Absurd(member, indicator.Name, figure);
        bool isUsual = indicator.Unit == Unit.None
            || (figure is { Scale: Scale.One } && (indicator.Unit.IsCount || indicator.Unit.Kind == Unit.Multiple.Kind));
        Add(figure is { } given && IsBare(given) && !isUsual ? Found("GR412", member, indicator.Name, "As", given, indicator.Unit) : null);
    }

    /// <summary>Measures with a scale and no unit.</summary>
    internal void NoUnits(IReadOnlyList<Measure> measures, string subject) => Each(nameof(Project.Measures), measures, (measure, here) =>
        _ = here.NoUnit(nameof(measure.Figure), subject, measure.Figure) || here.NoUnit(nameof(measure.Second), subject, measure.Second));

    private static bool IsBare(Figure figure) => figure.Unit == Unit.None && figure.Number != 0;
}
