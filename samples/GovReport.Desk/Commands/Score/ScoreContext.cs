using GovReport.Desk.Output;
using GovReport.Domain;
using GovReport.Domain.Projects;
using GovReport.Domain.Work;
using NodaTime;

namespace GovReport.Desk.Commands.Score;

/// <summary>What every section needs: the report, the day of judging and the language.</summary>
internal sealed record ScoreContext(WorkReport Report, LocalDate AsOf, Language Language)
{
    /// <summary>The name of an indicator with its scope; its code where nobody knows it.</summary>
    public string NameOf(string indicatorCode, string? scope = null)
    {
        Indicator? indicator = Report.FindIndicator(indicatorCode);
        string name = (Language == Language.En ? indicator?.EnglishName : null) ?? indicator?.Name ?? indicatorCode;
        return scope is null ? name : InBrackets(name, scope);
    }

    /// <summary>A text with a remark.</summary>
    public string InBrackets(string text, string? remark) =>
        string.IsNullOrEmpty(remark) ? text : Language == Language.En ? $"{text} ({remark})" : $"{text}（{remark}）";

    /// <summary>Several texts as one.</summary>
    public string? Joined(IEnumerable<string?>? texts) =>
        string.Join(Language == Language.En ? "; " : "；", (texts ?? []).Where(text => !string.IsNullOrEmpty(text))) is { Length: > 0 } joined ? joined : null;

    /// <summary>A period in words, a day by its date.</summary>
    public Cell Period(ReportingPeriod? period) => period is null ? default : new(period.ToString(), period.IsAsOf ? period.ToString() : period.InWords(Language));

    /// <summary>The same, left out where it is the usual one.</summary>
    public Cell Period(ReportingPeriod? period, ReportingPeriod? usual) => period is not null && period == usual ? new(period.ToString(), null) : Period(period);

    public Cell Named<TEnum>(TEnum? member)
        where TEnum : struct, Enum => Cell.Named(member, Language);

    /// <summary>Where the money comes from: budget 1150余万元 (purposes).</summary>
    public string? FundingOf(IEnumerable<Funding> funding) =>
        Joined(funding.Select(one => InBrackets(
            $"{(one.From == FundingSource.Unstated ? null : Glossary.NameOf(one.From, Language))} {one.Amount}".Trim(),
            string.Join('、', one.Purposes))));

    /// <summary>What was counted: name, figure, run-on figure or words.</summary>
    public string? MeasuresOf(IEnumerable<Measure> measures) =>
        Joined(measures.Select(measure => $"{measure.Name} {measure.Figure}{measure.Second}{measure.Words}"));
}
