namespace GovReport.Domain.Reports;

/// <summary>One promise set against what a report says by a day.</summary>
internal sealed class Evaluation(WorkReport report, Target target, Judging judging)
{
    private readonly Indicator _indicator = report.IndicatorOf(target);
    private readonly ReportedActual _reported = new(report, target, judging.AsOf);

    private bool IsRelative => target.Comparator is Comparator.InStepWith or Comparator.Above;

    private bool IsMove => target is { Aspect: Aspect.Level, Goal: null, Baseline: null }
        && target.Comparator is Comparator.Rising or Comparator.Falling or Comparator.Maintain;

    private bool NeedsChange => target.IsChange && (target.Goal is not null || IsRelative);

    internal Completion Result()
    {
        Completion result = Judged(_reported.Find());
        bool isChange = target.IsChange && result.Level is null;
        bool isRepeated = result.Actual?.Period is { } period && _reported.IsPrintedDifferently(period, isChange);
        return result with
        {
            Notes = isRepeated ? [CompletionNote.SeveralPrints, .. result.Notes] : result.Notes,
            MissingPeriods = Content.List(_reported.Gaps()),
            RemainingGrowth = RemainingGrowth(result),
        };
    }

    private Completion Judged(Fact? actual) => target switch
    {
        { IsAgainstLastYear: true } => AgainstLastYear(actual),
        _ when NeedsChange && actual is null && _reported.Level() is { } level => FromLevel(level),
        { Aspect: Aspect.Increase } when actual?.Figure is { } change =>
            Judged(target with { Baseline = Figure.Of(0, change.Unit, change.Scale) }, actual),
        { Aspect: Aspect.Multiple or Aspect.MultipleGrowth, Baseline: null } =>
            Judged(target with { Baseline = _reported.Eve()?.Figure }, actual, keepsBaseline: true),
        _ when IsMove && actual is { } now && YearBefore(target, now) is { } before =>
            Judged(target with { Baseline = before.Figure }, actual, isOnSameDays: true),
        _ => Judged(target, actual),
    };

    private Completion Judged(Target judged, Fact? actual, bool keepsBaseline = false, bool isOnSameDays = false)
    {
        Judging beside = judging with { Reference = IsRelative ? ReferenceOf(actual) : null, IsOnSameDays = isOnSameDays };
        beside = IsRelative && beside.Reference is null ? WithChangeOfReference(beside) : beside;
        Completion result = judged.Judged(_indicator, actual, Computed.From(judged, _indicator, actual, judging.AsOf), beside);
        return keepsBaseline ? result : result with { Target = target };
    }

    // The same days of the year before, or what the year before ended with: a part of a year is set against the first, a stock against
    // the second.
    private Completion AgainstLastYear(Fact? actual)
    {
        if (target.Aspect != Aspect.Level)
        {
            Target lastYears = target with { Period = target.Period.SamePeriodLastYear() ?? target.Period };
            Fact? rate = report.ActualOf(lastYears, judging.AsOf.PlusYears(-1)) ?? report.ActualOf(lastYears, judging.AsOf);
            return Judged(target with { Baseline = rate?.Figure ?? target.Baseline }, actual);
        }

        Figure? sameDays = actual is { } now ? YearBefore(target, now)?.Figure : null, start = target.Baseline ?? _reported.Eve()?.Figure;
        bool isPart = actual?.Period?.End < target.Period.End, isOfYear = _indicator.TimeBasis != TimeBasis.Stock;
        bool isOnSameDays = sameDays is not null && (isOfYear ? isPart || target.Baseline is null : start is null);
        return Judged(target with { Baseline = isOnSameDays ? sameDays : start }, actual, isOnSameDays: isOnSameDays);
    }

    // A change that is not published, from the levels that are.
    private Completion FromLevel(Fact level)
    {
        Judging beside = judging with { Reference = IsRelative ? ReferenceOf(null) : null };
        beside = IsRelative && beside.Reference is null ? WithChangeOfReference(beside) : beside;
        return target.Judged(_indicator, level, ChangeTo(level, target, _indicator, _reported), beside);
    }

    private Judging WithChangeOfReference(Judging beside)
    {
        if (Referred is not { } other || !target.IsChange || report.FindIndicator(other.IndicatorCode) is not { } indicator)
        {
            return beside;
        }

        ReportedActual reported = new(report, other, judging.AsOf);
        return reported.Level() is { } level && ChangeTo(level, other, indicator, reported) is { Reason: null } change
            ? beside with { Reference = new Fact(change.Shown, level.Period, other.BasisOfChange(level.Basis)), ReferenceChange = change }
            : beside;
    }

    // From the same days of the year before, from the baseline, or from the value before the target's period.
    private Computed ChangeTo(Fact level, Target promise, Indicator indicator, ReportedActual reported)
    {
        bool isOfYear = promise.IsOneYear && promise.Aspect != Aspect.AverageGrowth
            && (promise.Aspect == Aspect.Growth || indicator.TimeBasis != TimeBasis.Stock);
        if (isOfYear && YearBefore(promise, level) is { } before)
        {
            return Computed.Of(Growth.YearOnYear(before, level), promise.Aspect, level);
        }

        Figure? start = promise.Baseline ?? reported.Eve()?.Figure;
        Target from = promise with { Baseline = start };
        return (start is null ? null : Computed.From(from, indicator, level, judging.AsOf)) ?? new(NoRate.Missing);
    }

    // 余下月份同比需增长, where last year's result and its same months are reported.
    private Percentage? RemainingGrowth(Completion result)
    {
        bool isOpen = result is { Verdict: Verdict.Open, Actual.Period: { } period } && period.End < target.Period.End && target.IsOneYear;
        return isOpen && _reported.Eve() is { } lastYear && YearBefore(target, result.Actual!.Value) is { } sameMonths
            && result.RequiredGrowth(lastYear, sameMonths).Value is { Ratio: var ratio } rate && ratio > -1
            ? rate
            : null;
    }

    private Fact? YearBefore(Target promise, Fact actual) => actual.Period is not { } period ? null
        : report.YearBefore(new Observation { IndicatorCode = promise.IndicatorCode, Period = period, Scope = promise.Scope })?.ToFact();

    // The same promise of the other indicator or area.
    private Target? Referred => target.Reference is { } other ? Alike(other) : null;

    private Target Alike(string reference) => OtherIndicator(reference) is { } indicator
        ? target with { IndicatorCode = indicator.Code, Scope = null, Baseline = null }
        : target with { Scope = reference, Baseline = null };

    // By its code, a name of the report's own, or what the standard ones are called, also for short.
    private Indicator? OtherIndicator(string reference) => report.FindIndicator(reference)
        ?? report.Indicators.FirstBy(Keys.IndicatorNames, reference)
        ?? (References.CodeOf(reference, _indicator) is { } code ? report.FindIndicator(code) : null);

    private Fact? ReferenceOf(Fact? actual)
    {
        if (Referred is not { } other)
        {
            return null;
        }

        return report.ActualOf(other, judging.AsOf) ?? (actual is { } own ? _reported.ReferenceFrom(own) : null);
    }
}
