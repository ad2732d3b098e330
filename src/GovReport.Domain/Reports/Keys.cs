namespace GovReport.Domain.Reports;

/// <summary>By what the elements of a report are looked up.</summary>
internal static class Keys
{
    internal static readonly ListKey<ReportSection, string> Sections = new(one => one.Id);

    internal static readonly ListKey<Indicator, string> Indicators = new(one => one.Code);

    internal static readonly ListKey<Indicator, string> IndicatorNames = new(one => one.Names, NameComparer.Instance);

    internal static readonly ListKey<Observation, string> Observed = new(one => one.IndicatorCode);

    internal static readonly ListKey<Observation, Observed> Observations = new(one => new Observed(one.IndicatorCode, one.Scope, one.Area));

    internal static readonly ListKey<Observation, ObservedDays> ObservedDays = new(one => Reports.ObservedDays.Of(one, one.Period));

    internal static readonly ListKey<Observation, ObservedDay> ObservedEnds = new(
        one => new ObservedDay(new(one.IndicatorCode, one.Scope, one.Area), one.Period.End));

    internal static readonly ListKey<Observation, ObservedSpan> ObservedSpans = new(
        one => one is { Value: not null, Period.IsAsOf: false }
            ? [new ObservedSpan(new(one.IndicatorCode, one.Scope, one.Area), one.Period.Start, one.Price)]
            : [],
        order: (one, other) => one.Period.End.CompareTo(other.Period.End));

    internal static readonly ListKey<Target, ObservedDays> PromisedFor = new(
        one => new ObservedDays(new(one.IndicatorCode, one.Scope, null), one.Period.Start, one.Period.End));

    internal static readonly ListKey<Target, PromisedFrom> PromisedFrom = new(
        one => new PromisedFrom(new(one.IndicatorCode, one.Scope, one.Aspect), one.Period.Start));

    internal static readonly ListKey<Target, PromisedDay> PromisedEnds = new(
        one => new PromisedDay(new(one.IndicatorCode, one.Scope, one.Aspect), one.Period.End));

    internal static readonly ListKey<Rank, string> Ranks = new(one => one.IndicatorCode);

    internal static readonly ListKey<Project, string> ProjectCodes = new(one => one.Code);

    internal static readonly ListKey<Project, string> ProjectNames = new(one => one.Name);

    internal static readonly ListKey<Project, string> ProjectAliases = new(one => one.Aliases);

    internal static readonly ListKey<ProjectPart, string> Parts = new(one => one.Name);

    internal static readonly ListKey<ProjectGroup, string> Groups = new(one => one.Name);

    internal static readonly ListKey<WelfareProgram, string> Programs = new(one => one.Code);

    internal static readonly ListKey<Disbursement, string> Payments = new(PaymentOf);

    /// <summary>The programs that share money, in any order.</summary>
    internal static string PaymentOf(Disbursement money) => money switch
    {
        { AndOthers: true } => string.Join('\n', money.Programs.Order(StringComparer.Ordinal)) + '\n',
        { Programs: [var only] } => only,
        _ => string.Join('\n', money.Programs.Order(StringComparer.Ordinal)),
    };

    // Of very many that end on one day no more are looked at.
    private const int MostOnOneDay = 256;

    /// <summary>The places of the same indicator, scope and area a year before.</summary>
    internal static IEnumerable<int> YearBefore(this IReadOnlyList<Observation> observations, Observation one) =>
        from end in EndsBefore(one.Period)
        from place in observations.PlacesOf(ObservedEnds, new(new(one.IndicatorCode, one.Scope, one.Area), end)).Take(MostOnOneDay)
        where one.Period.IsYearsAfter(observations[place].Period, 1)
        select place;

    /// <summary>The places of the promises of the same thing for a year before.</summary>
    internal static IEnumerable<int> YearBefore(this IReadOnlyList<Target> targets, Target one) =>
        from end in EndsBefore(one.Period)
        from place in targets.PlacesOf(PromisedEnds, new(new(one.IndicatorCode, one.Scope, one.Aspect), end)).Take(MostOnOneDay)
        where one.Period.IsYearsAfter(targets[place].Period, 1)
        select place;

    // The day a year before; of February both its ends.
    private static IEnumerable<LocalDate> EndsBefore(ReportingPeriod period)
    {
        LocalDate end = period.End.PlusYears(-1), next = end.PlusDays(1);
        bool isFebruary = end is { Month: 2, Day: 28 } && next.Month == 2 && period.End.PlusDays(1).Month != 2;
        return isFebruary ? [end, next] : [end];
    }
}

/// <summary>What is observed: an indicator in a scope and an area.</summary>
internal readonly record struct Observed(string Code, string? Scope, AdministrativeCode? Area);

/// <summary>What is observed, and for which days.</summary>
internal readonly record struct ObservedDays(Observed What, LocalDate Start, LocalDate End)
{
    internal static ObservedDays Of(Observation one, ReportingPeriod period) =>
        new(new(one.IndicatorCode, one.Scope, one.Area), period.Start, period.End);
}

/// <summary>What is observed with a value over several days, from which day on and in which prices.</summary>
internal readonly record struct ObservedSpan(Observed What, LocalDate Start, PriceBasis Price);

/// <summary>What is observed, and on which day it ends.</summary>
internal readonly record struct ObservedDay(Observed What, LocalDate Day);

/// <summary>What is promised, and from which day on.</summary>
internal readonly record struct PromisedFrom(Promised What, LocalDate Start);

/// <summary>What is promised: an aspect of an indicator in a scope.</summary>
internal readonly record struct Promised(string Code, string? Scope, Aspect Aspect);

/// <summary>What is promised, and until which day.</summary>
internal readonly record struct PromisedDay(Promised What, LocalDate Day);
