namespace GovReport.Domain.Validation;

/// <summary>GR1: names, units, dates and references of the elements of a report; and what must be one of a kind in it.</summary>
internal static partial class Structure
{
    internal static void Check(ReportHeader header, RuleScope scope)
    {
        Thresholds limits = scope.Options.Thresholds;
        ReportingPeriod review = header.ReviewPeriod;
        scope.Blank(nameof(header.Title), header.Title);
        scope.Blank(nameof(header.Issuer), header.Issuer);
        scope.Blank(nameof(header.Speaker), header.Speaker);
        scope.Blank(nameof(header.SpeakerTitle), header.SpeakerTitle);
        if (header.Date < review.Start)
        {
            scope.Add(scope.Found("GR105", nameof(header.Date), subject: null, "Review", header.Date, review));
        }
        else if (header.Date < review.End.PlusMonths(-limits.SessionMonthsBefore)
            || header.Date > review.End.PlusMonths(limits.SessionMonthsAfter))
        {
            scope.Add(scope.Found("GR106", nameof(header.Date), subject: null,
                places: [header.Date, review, limits.SessionMonthsBefore, limits.SessionMonthsAfter]));
        }

        scope.Add(header.PlanPeriod is { } plan
            && plan.End < review.End ? scope.Found("GR105", nameof(header.PlanPeriod), subject: null, "Plan", plan, review) : null);
        Session(header, scope);
        scope.Add(header.Area is { } area ? UnfitArea(area, header.Issuer, scope) : null);
    }

    // Its code is no place in China, or no place of such an issuer.
    private static Finding? UnfitArea(AdministrativeCode area, string issuer, RuleScope scope)
    {
        if (!IssuerArea.HasProvince(area))
        {
            return scope.Found("GR108", nameof(ReportHeader.Area), subject: null, "Province", area);
        }

        return IssuerArea.Accepts(issuer, area)
            ? null
            : scope.Found("GR108", nameof(ReportHeader.Area), subject: null, places: [area, issuer]);
    }

    internal static void Check(Indicator indicator, RuleScope scope)
    {
        scope.Blank(nameof(indicator.Code), indicator.Code);
        scope.Blank(nameof(indicator.Name), indicator.Name);
        scope.OtherUnit("NaturalRange.Lower", indicator.Name, indicator.NaturalRange?.Lower, indicator.Unit);
        scope.OtherUnit("NaturalRange.Upper", indicator.Name, indicator.NaturalRange?.Upper, indicator.Unit);
        scope.OtherUnit("PlausibleLevel.Lower", indicator.Name, indicator.PlausibleLevel?.Lower, indicator.Unit);
        scope.OtherUnit("PlausibleLevel.Upper", indicator.Name, indicator.PlausibleLevel?.Upper, indicator.Unit);
        scope.Add(IndicatorCatalogue.Standard.Find(indicator.Code) is { } standard && standard.Code == indicator.Code
            && !(UnitFit.Fits(indicator.Unit, standard.Unit) && indicator.TimeBasis == standard.TimeBasis
                && indicator.Polarity == standard.Polarity)
                ? scope.Found("GR115", nameof(indicator.Code), indicator.Name, places: [indicator.Code, standard.Name])
                : null);
        scope.Add(IndicatorCatalogue.Standard.Find(indicator.Name) is { } named && named.Code != indicator.Code
            ? scope.Found("GR115", nameof(indicator.Name), indicator.Name, "Name", named.Code)
            : null);
    }

    internal static void Check(Commitment commitment, RuleScope scope)
    {
        bool isMilestone = commitment.Kind == CommitmentKind.Milestone;
        scope.Blank(nameof(commitment.Name), commitment.Name);
        scope.Missing(nameof(commitment.Items), commitment.Name,
            commitment.Kind == CommitmentKind.Items && commitment.Items is not { Value.Sign: > 0 }, "Items");
        scope.Missing(nameof(commitment.Stage), commitment.Name, isMilestone && commitment.Stage is null, "Stage");
        scope.Missing(nameof(commitment.Project), commitment.Name, isMilestone && string.IsNullOrWhiteSpace(commitment.Project), "Project");
        if (scope.Report is { } report && commitment.Project is { } name && !string.IsNullOrWhiteSpace(name))
        {
            scope.Add(report.FindProject(name) is { } project
                ? UnknownPart(commitment, project, scope)
                : scope.Found("GR111", nameof(commitment.Project), commitment.Name, "Project", name));
        }

        Outside(commitment.By, commitment.Period, nameof(commitment.By), commitment.Name, scope);
        scope.UnknownSection(commitment.Section, commitment.Name);
    }

    private static Finding? UnknownPart(Commitment commitment, Project project, RuleScope scope) =>
        commitment.Part is { } part && project.Parts.PlacesOf(Keys.Parts, part).Count == 0
            ? scope.Found("GR111", nameof(commitment.Part), commitment.Name, "Part", project.Name, part)
            : null;

    internal static void Check(WorkItem item, RuleScope scope)
    {
        scope.Blank(nameof(item.Name), item.Name);
        scope.UnknownSection(item.Section, item.Name);
        Check(item.Measures, item.Name, scope);
    }

    internal static void Check(Project project, RuleScope scope)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        scope.Blank(nameof(project.Name), project.Name);
        scope.Blank(nameof(project.Code), project.Code);
        scope.OtherUnit(nameof(project.PhysicalProgress), project.Name, project.PhysicalProgress, Unit.Percent);
        scope.Add(scope.Report is { } report && project.Group is { } group && report.ProjectGroups.PlacesOf(Keys.Groups, group).Count == 0
            ? scope.Found("GR111", nameof(project.Group), project.Name, "Group", group) with { Severity = Severity.Warning }
            : null);
        scope.UnknownSection(project.Section, project.Name);
        Check(project.Statements, project.Name, scope);
        scope.Each(nameof(project.Parts), project.Parts, (part, here) =>
        {
            _ = here.Once(seen, nameof(part.Name), part.Name);
            here.OtherUnit(nameof(part.PhysicalProgress), part.Name, part.PhysicalProgress, Unit.Percent);
            Check(part.Statements, part.Name, here);
        });
        if (project.LandClearance is { } land)
        {
            RuleScope here = scope.Of(nameof(project.LandClearance));
            here.OtherUnit(nameof(land.Area), project.Name, land.Area, Unit.Mu);
            here.OtherUnit(nameof(land.Households), project.Name, land.Households, Unit.Household);
            here.NoMoney(nameof(land.Compensation), project.Name, land.Compensation);
            Check(land.Statements, project.Name, here);
        }

        scope.Each(nameof(project.Investments), project.Investments,
            (one, here) => here.NoMoney(nameof(one.Amount), project.Name, one.Amount));
        scope.Each(nameof(project.Funding), project.Funding, (one, here) => here.NoMoney(nameof(one.Amount), project.Name, one.Amount));
        Check(project.Measures, project.Name, scope);
    }

    internal static void Check(ProjectGroup group, RuleScope scope)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        scope.Blank(nameof(group.Name), group.Name);
        scope.OtherUnit(nameof(group.Count), group.Name, group.Count, Unit.Item);
        scope.NoMoney("Investment.Amount", group.Name, group.Investment?.Amount);
        scope.UnknownSection(group.Section, group.Name);
        scope.Each(nameof(group.Funding), group.Funding, (one, here) => here.NoMoney(nameof(one.Amount), group.Name, one.Amount));
        scope.Each(nameof(group.Projects), group.Projects, (name, here) => here.Once(seen, string.Empty, name));
    }

    internal static void Check(WelfareProgram program, RuleScope scope)
    {
        scope.Blank(nameof(program.Code), program.Code);
        scope.Blank(nameof(program.Name), program.Name);
        scope.UnknownSection(program.Section, program.Name);
        scope.Each(nameof(program.Standards), program.Standards, (standard, here) =>
        {
            Unit unit = standard.Figure.Unit;
            bool isRate = program.Kind is not (ProgramKind.FlatRate or ProgramKind.TopUp) && unit.IsPercentLike;
            bool fits = unit == Unit.None || UnitFit.IsMoneyPerHead(unit) || isRate;
            here.Add(fits
                ? null
                : here.Found("GR103", nameof(standard.Figure), program.Name, places: [standard.Figure, Unit.YuanPerPersonMonth]));
        });
        scope.Each(nameof(program.Beneficiaries), program.Beneficiaries, (who, here) =>
        {
            here.OtherUnit(nameof(who.Households), program.Name, who.Households, Unit.Household);
            here.OtherUnit(nameof(who.Persons), program.Name, who.Persons, Unit.Person);
            here.OtherUnit(nameof(who.PersonTimes), program.Name, who.PersonTimes, Unit.PersonTime);
            here.NoWhole(nameof(who.Households), program.Name, who.Households);
            here.NoWhole(nameof(who.Persons), program.Name, who.Persons);
            here.NoWhole(nameof(who.PersonTimes), program.Name, who.PersonTimes);
            here.InFuture(nameof(who.Period), program.Name, who.Period);
        });
        scope.Each(nameof(program.Coverage), program.Coverage, (coverage, here) =>
        {
            here.Missing(string.Empty, program.Name, coverage is { Rate: null, Enrolled: null, Eligible: null }, "Coverage");
            here.OtherUnit(nameof(coverage.Rate), program.Name, coverage.Rate, Unit.Percent);
            here.NoWhole(nameof(coverage.Enrolled), program.Name, coverage.Enrolled);
            here.NoWhole(nameof(coverage.Eligible), program.Name, coverage.Eligible);
            here.InFuture(nameof(coverage.Period), program.Name, coverage.Period);
        });
        Check(program.Measures, program.Name, scope);
    }

    internal static void Check(Disbursement disbursement, RuleScope scope)
    {
        string? subject = scope.NamesOf(disbursement);
        HashSet<string> seen = new(StringComparer.Ordinal);
        scope.Missing(nameof(disbursement.Paid), subject, disbursement.Paid == default, "Paid");
        scope.Missing(nameof(disbursement.Programs), subject: null, disbursement.Programs.Count == 0, "Programs");
        scope.NoMoney(nameof(disbursement.Paid), subject, disbursement.Paid);
        scope.NoMoney(nameof(disbursement.Due), subject, disbursement.Due);
        scope.NoMoney(nameof(disbursement.Arrears), subject, disbursement.Arrears);
        scope.InFuture(nameof(disbursement.Period), subject, disbursement.Period);
        scope.UnknownSection(disbursement.Section, subject);
        scope.Each(nameof(disbursement.Programs), disbursement.Programs, (code, here) =>
        {
            bool isUnknown = here.Once(seen, string.Empty, code) && scope.Report is { } report && report.FindProgram(code) is null;
            here.Add(isUnknown ? here.Found("GR111", string.Empty, subject: null, "Program", code) : null);
        });
    }

    internal static void Check(Honour honour, RuleScope scope)
    {
        scope.Blank(nameof(honour.Title), honour.Title);
        scope.Blank(nameof(honour.Recipient), honour.Recipient);
        scope.Add(honour.Year is { } year && scope.Report?.Header is { } header && year > header.Date.Year
            ? scope.Found("GR105", nameof(honour.Year), honour.Title, "Year", year, header.Date)
            : null);
        scope.UnknownSection(honour.Section, honour.Title);
    }

    internal static void Check(Rank rank, RuleScope scope)
    {
        scope.Blank(nameof(rank.Subject), rank.Subject);
        scope.Add(rank.IndicatorCode is { } code
            && scope.IndicatorOf(code) is null ? scope.Found("GR102", nameof(rank.IndicatorCode), subject: null, places: code) : null);
        scope.Missing(nameof(rank.Place), rank.Subject, rank.Place is null && string.IsNullOrWhiteSpace(rank.Words), "Place");
        scope.InFuture(nameof(rank.Period), rank.Subject, rank.Period);
        scope.UnknownSection(rank.Section, rank.Subject);
    }

    internal static void Check(Composition composition, RuleScope scope)
    {
        bool isEmpty = composition.Ratio is null && composition.Parts.All(part => part.Figure is null);
        HashSet<string> seen = new(StringComparer.Ordinal);
        scope.Blank(nameof(composition.Name), composition.Name);
        scope.Missing(nameof(composition.Parts), composition.Name, isEmpty, "Parts");
        scope.UnknownSection(composition.Section, composition.Name);
        scope.Each(nameof(composition.Parts), composition.Parts, (part, here) => here.Once(seen, nameof(part.Name), part.Name));
    }

    internal static void Check(Breakdown breakdown, RuleScope scope)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        scope.Blank(nameof(breakdown.Name), breakdown.Name);
        NoFigure(breakdown.TotalPath, nameof(breakdown.TotalPath), breakdown.Name, scope);
        scope.UnknownSection(breakdown.Section, breakdown.Name);
        scope.Each(nameof(breakdown.Parts), breakdown.Parts, (part, here) =>
        {
            _ = here.Once(seen, nameof(part.Name), part.Name);
            here.Missing(nameof(part.Figure), part.Name, part.Figure is null && string.IsNullOrWhiteSpace(part.Path), "Part");
            NoFigure(part.Path, nameof(part.Path), part.Name, here);
        });
    }

    internal static void Check(WorkReport report, RuleScope scope)
    {
        scope.Each(nameof(report.Sections), report.Sections, (section, here) => here.Blank(nameof(section.Id), section.Id));
        Twice(report.Sections, one => one.Id, nameof(report.Sections), nameof(ReportSection.Id), scope);
        Twice(report.Indicators, one => one.Code, nameof(report.Indicators), nameof(Indicator.Code), scope);
        Twice(report.Projects, one => one.Code, nameof(report.Projects), nameof(Project.Code), scope);
        Twice(report.ProjectGroups, one => one.Name, nameof(report.ProjectGroups), nameof(ProjectGroup.Name), scope);
        Twice(report.Programs, one => one.Code, nameof(report.Programs), nameof(WelfareProgram.Code), scope);
        Twice(report.Indicators, one => one.Name, nameof(report.Indicators), nameof(Indicator.Name), scope, Severity.Warning);
        Twice(report.Projects, one => one.Name, nameof(report.Projects), nameof(Project.Name), scope, Severity.Warning);
        Twice(report.Programs, one => one.Name, nameof(report.Programs), nameof(WelfareProgram.Name), scope, Severity.Warning);

        // Another name of one project that is the name of another.
        scope.Each(nameof(report.Projects), report.Projects,
            (project, at) => at.Each(nameof(project.Aliases), project.Aliases, (alias, here) =>
        {
            bool isTaken = report.Projects.PlacesOf(Keys.ProjectNames, alias)
                .Any(other => !ReferenceEquals(report.Projects[other], project));
            here.Add(isTaken ? here.Found("GR101", string.Empty, project.Name, places: alias) with { Severity = Severity.Warning } : null);
        }));
    }

    private static void Session(ReportHeader header, RuleScope scope)
    {
        if (header.Session is { } session)
        {
            bool isCounted = session.Congress >= 1 && session.Session >= 1;
            bool hasNoCongress = IssuerArea.KindOf(header.Issuer) == TownshipKind.Subdistrict;
            scope.Add(isCounted
                ? null
                : scope.Found("GR114", nameof(header.Session), subject: null, "Number", session.Congress, session.Session));
            scope.Add(hasNoCongress ? scope.Found("GR114", nameof(header.Session), subject: null, places: header.Issuer) : null);
        }
    }

    private static void Check(IReadOnlyList<StageStatement> statements, string subject, RuleScope scope) =>
        scope.Each(nameof(Project.Statements), statements, (statement, here) =>
        {
            Outside(statement.Date, statement.Period, nameof(statement.Date), subject, here);
            here.UnknownSection(statement.Section, subject);
        });

    private static void Check(IReadOnlyList<Measure> measures, string subject, RuleScope scope) =>
        scope.Each(nameof(WorkItem.Measures), measures, (measure, here) =>
        {
            here.Blank(nameof(measure.Name), measure.Name);
            here.Missing(nameof(measure.Figure), subject, measure.Figure is null && string.IsNullOrWhiteSpace(measure.Words), "Measure");
        });

    private static void Outside(LocalDate? date, ReportingPeriod? period, string member, string subject, RuleScope scope) =>
        scope.Add(date is { } day && period is not null
            && !period.Contains(day) ? scope.Found("GR105", member, subject, "By", day, period) : null);

    private static void NoFigure(string? path, string member, string subject, RuleScope scope) =>
        scope.Add(scope.Report is not null && !string.IsNullOrWhiteSpace(path)
            && scope.FigureAt(path) is null ? scope.Found("GR112", member, subject, places: path) : null);

    private static void Twice<T>(IReadOnlyList<T> all, Func<T, string?> key, string list, string member, RuleScope scope,
        Severity severity = Severity.Error)
    {
        HashSet<string> seen = new(all.Count, StringComparer.Ordinal);
        scope.Each(list, all, (one, here) =>
        {
            bool isTwice = key(one) is { } name && !string.IsNullOrWhiteSpace(name) && !seen.Add(name);
            here.Add(isTwice ? here.Found("GR101", member, subject: null, places: key(one)) with { Severity = severity } : null);
        });
    }
}
