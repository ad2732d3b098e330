namespace GovReport.Domain.Validation;

/// <summary>GR1 of the header of a report: names, dates, session, area.</summary>
internal static class ReportHeaderStructure
{
    internal static IEnumerable<Finding> Check(ReportHeader header, RuleScope scope) => Findings.Of(
        scope.Blank(nameof(ReportHeader.Title), header.Title),
        scope.Blank(nameof(ReportHeader.Issuer), header.Issuer),
        scope.Blank(nameof(ReportHeader.Speaker), header.Speaker),
        scope.Blank(nameof(ReportHeader.SpeakerTitle), header.SpeakerTitle),
        BeforeReview(header, scope),
        PlanBeforeReview(header, scope),
        FarFromReview(header, scope),
        Numbers(header, scope),
        NoCongress(header, scope),
        Area(header, scope));

    private static Finding? BeforeReview(ReportHeader header, RuleScope scope) =>
        header.Date < header.ReviewPeriod.Start
            ? scope.Found("GR105", nameof(ReportHeader.Date), subject: null, "Review", header.Date, header.ReviewPeriod)
            : null;

    private static Finding? PlanBeforeReview(ReportHeader header, RuleScope scope) =>
        header.PlanPeriod is { } plan && plan.End < header.ReviewPeriod.End
            ? scope.Found("GR105", nameof(ReportHeader.PlanPeriod), subject: null, "Plan", plan, header.ReviewPeriod)
            : null;

    private static Finding? FarFromReview(ReportHeader header, RuleScope scope)
    {
        LocalDate end = header.ReviewPeriod.End;
        Thresholds thresholds = scope.Options.Thresholds;
        bool isUsual = header.Date >= end.PlusMonths(-thresholds.SessionMonthsBefore) && header.Date <= end.PlusMonths(thresholds.SessionMonthsAfter);
        return isUsual || header.Date < header.ReviewPeriod.Start
            ? null
            : scope.Found("GR106", nameof(ReportHeader.Date), subject: null, places: [header.Date, header.ReviewPeriod, thresholds.SessionMonthsBefore, thresholds.SessionMonthsAfter]);
    }

    private static Finding? Numbers(ReportHeader header, RuleScope scope) =>
        header.Session is { } session && (session.Congress < 1 || session.Session < 1)
            ? scope.Found("GR114", nameof(ReportHeader.Session), subject: null, "Number", session.Congress, session.Session)
            : null;

    private static Finding? NoCongress(ReportHeader header, RuleScope scope) =>
        header.Session is not null && IssuerArea.KindOf(header.Issuer) == TownshipKind.Subdistrict
            ? scope.Found("GR114", nameof(ReportHeader.Session), subject: null, places: header.Issuer)
            : null;

    private static Finding? Area(ReportHeader header, RuleScope scope) => header.Area is not { } area ? null
        : !IssuerArea.HasProvince(area) ? scope.Found("GR108", nameof(ReportHeader.Area), subject: null, "Province", area)
        : IssuerArea.Accepts(header.Issuer, area) ? null
        : scope.Found("GR108", nameof(ReportHeader.Area), subject: null, places: [area, header.Issuer]);
}
