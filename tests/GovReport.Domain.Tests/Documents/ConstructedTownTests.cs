using static GovReport.Domain.Tests.Documents.SampleDocuments;

namespace GovReport.Domain.Tests.Documents;

/// <summary>The made-up town: it has something of every kind, and its figures agree with each other.</summary>
public class ConstructedTownTests
{
    private static readonly WorkReport Town = ConstructedTown;
    private static readonly ReportingPeriod Year = ReportingPeriod.Year(2025);
    private static readonly ReportingPeriod ThisYear = ReportingPeriod.Cumulative(2025, 9);
    private static readonly ReportingPeriod LastYear = ReportingPeriod.Cumulative(2024, 9);

    [Fact]
    public void It_says_that_it_is_made_up()
    {
        Assert.True(Town.Header.IsConstructed);
        Assert.Contains("虚构", Town.Header.Title, StringComparison.Ordinal);
        Assert.Contains("made-up", Town.Header.Note, StringComparison.Ordinal);
        Assert.Null(Town.Header.Area); // a code would name a real place
        Assert.All(Town.Honours, honour => Assert.EndsWith("（虚构）", honour.Title, StringComparison.Ordinal));
    }

    [Fact]
    public void It_has_something_of_every_kind()
    {
        HasAll(Town.Targets.Select(t => t.Comparator));
        HasAll(Town.Targets.Select(t => t.Aspect));
        HasAll(Town.Targets.Select(t => t.Strength));
        HasAll(Town.Commitments.Select(c => c.Kind));
        HasAll(Town.Commitments.Select(c => c.Strength));
        HasAll(All<StatedChange>(Town).Select(c => c.Kind));
        HasAll(All<StatedChange>(Town).Select(c => c.Against));
        HasAll(All<StatedChange>(Town).Select(c => c.Direction));
        HasAll(All<StageStatement>(Town).Select(s => s.Stage));
        HasAll(All<Investment>(Town).Select(i => i.Kind));
        HasAll(All<Funding>(Town).Select(f => f.From));
        HasAll(All<Measure>(Town).Select(m => m.Role));
        HasAll(Town.Programs.Select(p => p.Kind));
        HasAll(Town.Honours.Select(h => h.Level).OfType<HonourLevel>());
        HasAll(Town.Breakdowns.Select(b => b.Completeness));
        HasAll(Town.Breakdowns.Select(b => b.Overlap));
    }

    [Theory]
    [InlineData("FISCAL-REVENUE")]
    [InlineData("BUDGET-REVENUE")]
    [InlineData("FIXED-INVESTMENT")]
    [InlineData("LARGE-INDUSTRY-OUTPUT")]
    [InlineData("RETAIL-SALES")]
    [InlineData("INVESTMENT-ATTRACTED")]
    [InlineData("URBAN-JOBS")]
    [InlineData("HIGH-STANDARD-FARMLAND-NEW")]
    [InlineData("TOILETS")]
    public void Months_are_cumulative_without_gap_or_revision(string code)
    {
        Fact[] cumulative = [.. Town.SeriesOf(code).Where(o => o.Period.Kind == PeriodKind.Cumulative && o.Period.EndYear == 2025).Select(o => o.ToFact()!.Value)];

        Assert.Equal(Enumerable.Range(2, 8).Select(month => ReportingPeriod.Cumulative(2025, month)), cumulative.Select(fact => fact.Period));
        Assert.All(Cumulation.ToMonths(cumulative).Skip(1), month => Assert.True(month.Value.Value is { Sign: >= 0 }));
        Assert.NotNull(Find(code, ReportingPeriod.Year(2024)));
        Assert.NotNull(Find(code, LastYear));
    }

    [Fact]
    public void Growth_over_the_year_before_is_what_the_values_give()
    {
        var printed = from now in Town.Observations
                      from change in now.Changes
                      where change is { Kind: ChangeKind.Rate, Against: ChangeAgainst.SamePeriodLastYear } && change.Price != PriceBasis.Real && now.Value is not null
                      select (now, change, Before: Find(now.IndicatorCode, now.Period.SamePeriodLastYear()!, now.Scope));

        Assert.Equal(21, printed.Count());
        Assert.All(printed, p => Assert.Equal(
            (p.change.Direction == ChangeDirection.Down ? "-" : "") + p.change.Value,
            Growth.YearOnYear(p.Before!.ToFact()!.Value, p.now.ToFact()!.Value).Rate!.Value.Print().ToString()));
    }

    [Fact]
    public void Single_months_follow_from_cumulative_ones_and_grow_as_printed()
    {
        Fact[] cumulative = [.. Town.SeriesOf("LARGE-INDUSTRY-OUTPUT").Where(o => o.Period.Kind == PeriodKind.Cumulative && o.Period.EndYear == 2025).Select(o => o.ToFact()!.Value)];
        Observation august = Find("LARGE-INDUSTRY-OUTPUT", ReportingPeriod.Month(2025, 8))!, september = Find("LARGE-INDUSTRY-OUTPUT", ReportingPeriod.Month(2025, 9))!;

        Assert.Equal(
            [august.Value!.Value.Value.In(Unit.Yuan), september.Value!.Value.Value.In(Unit.Yuan)],
            Cumulation.ToMonths(cumulative).TakeLast(2).Select(month => month.Value.Value!.Value.In(Unit.Yuan)));
        Assert.Equal(september.Changes.Single().Value, Growth.PeriodOnPeriod(august.ToFact()!.Value, september.ToFact()!.Value).Rate!.Value.Print());
    }

    [Fact]
    public void Increases_and_points_are_differences_of_the_values()
    {
        var printed = from now in Town.Observations
                      from change in now.Changes
                      where change.Kind is ChangeKind.Increase or ChangeKind.Points && change.Against is ChangeAgainst.SamePeriodLastYear or ChangeAgainst.NamedPeriod && now.IndicatorCode != "GDP"
                      select (now, change, Before: Find(now.IndicatorCode, change.AgainstPeriod ?? now.Period.SamePeriodLastYear()!, now.Scope));

        Assert.Equal(9, printed.Count());
        Assert.All(printed, p => Assert.Equal(
            p.change.Value!.Value.Value.Value,
            (p.now.Value!.Value.Value - p.Before!.Value!.Value.Value).Value.Abs()));
        Assert.All(printed, p => Assert.Equal(p.change.Direction == ChangeDirection.Up, p.now.Value!.Value.Value > p.Before!.Value!.Value.Value));
    }

    [Fact]
    public void Industries_pull_the_total_by_as_much_as_it_grew()
    {
        Observation total = Find("LARGE-INDUSTRY-OUTPUT", ThisYear)!, before = Find("LARGE-INDUSTRY-OUTPUT", LastYear)!;
        Observation[] parts = [.. Town.Observations.Where(o => o.Scope is not null && o.IndicatorCode == "LARGE-INDUSTRY-OUTPUT" && o.Period == ThisYear)];

        Assert.Equal(3, parts.Length);
        Assert.All(parts, part =>
        {
            Fact was = Plain(Find("LARGE-INDUSTRY-OUTPUT", LastYear, part.Scope)!), now = Plain(part);
            Assert.Equal(Change(part, ChangeKind.Pull), Derive.Pull(was, now, Plain(before)).Value!.Value.Print(1));
            Assert.Equal(Change(part, ChangeKind.Contribution), Derive.Contribution(was, now, Plain(before), Plain(total)).Value!.Value.Print(1));
        });
        Assert.Equal(Change(total, ChangeKind.Rate).Value.Value, parts.Select(part => Change(part, ChangeKind.Pull).Value.Value).Aggregate((a, b) => a + b));
    }

    [Fact]
    public void Averages_multiples_and_completions_follow_from_the_values()
    {
        Observation villages = Find("VILLAGE-BUSINESS-INCOME", ReportingPeriod.Year(2024))!, online = Find("ONLINE-RETAIL", ReportingPeriod.Year(2024))!;
        Observation attracted = Find("INVESTMENT-ATTRACTED", ThisYear)!, expenses = Find("OFFICIAL-EXPENSES", ThisYear)!, projects = Find("KEY-PROJECT-INVESTMENT", ThisYear)!;
        Rational times = AverageGrowth.Between(Find("ONLINE-RETAIL", ReportingPeriod.Year(2020))!.ToFact(), online.ToFact(), 4).Multiple!.Value;

        Assert.Equal(Change(villages, ChangeKind.Average), Growth.AverageAnnual(Find("VILLAGE-BUSINESS-INCOME", ReportingPeriod.Year(2020))!.ToFact()!.Value, villages.ToFact()!.Value, 4).Print());
        Assert.Equal(Change(online, ChangeKind.Multiple).Number, times.Round(1));
        Assert.Equal(Change(online, ChangeKind.MultipleGrowth).Number, (times - 1).Round(1));
        Assert.All([attracted, expenses, projects], now => Assert.Equal(
            Change(now, ChangeKind.Completion),
            Derive.Share(Plain(now), Fact.Exactly(Town.Targets.Single(t => t.IndicatorCode == now.IndicatorCode).Goal!.Value)).Value!.Value.Print(1)));
    }

    [Fact]
    public void Complete_breakdowns_add_up_and_parts_of_others_stay_below_the_total()
    {
        System.Text.Json.Nodes.JsonNode document = System.Text.Json.Nodes.JsonNode.Parse(Bytes(ConstructedTownFile))!;
        Quantity Read(Figure? figure, string? path) => (figure ?? Figure.Parse((string)SampleDocumentTests.Follow(document, path!)!)).Value;

        Assert.All(Town.Breakdowns, breakdown =>
        {
            Quantity total = Read(breakdown.Total, breakdown.TotalPath);
            Quantity sum = breakdown.Parts.Select(part => Read(part.Figure, part.Path)).Aggregate((a, b) => a + b);
            Assert.True(breakdown.AddsUp ? sum == total : sum <= total, $"{breakdown.Name}: {sum} of {total}");
        });
    }

    [Fact]
    public void The_composition_is_that_of_the_three_industries_and_adds_up_to_100()
    {
        Composition industries = Town.Compositions.Single(c => c.Ratio is null);
        Fact gdp = Find("GDP", ThisYear)!.ToFact()!.Value;

        Assert.Equal(
            industries.Parts.Select(part => part.Figure!.Value.Number),
            new[] { "GDP-PRIMARY", "GDP-SECONDARY", "GDP-TERTIARY" }.Select(code => Derive.Share(Find(code, ThisYear)!.ToFact()!.Value, gdp).Value!.Value.Percent.Round(1)));
        Assert.Equal(100, industries.Parts.Sum(part => part.Figure!.Value.Number));
    }

    [Fact]
    public void Rate_and_level_promised_together_imply_the_base()
    {
        Target[] investment = [.. Town.Targets.Where(t => t.IndicatorCode == "FIXED-INVESTMENT")];
        Fact level = Fact.Exactly(investment.Single(t => t.Aspect == Aspect.Level).Goal!.Value), rate = Fact.Exactly(investment.Single(t => t.Aspect == Aspect.Growth && t.Goal is not null).Goal!.Value);

        Assert.Equal(Find("FIXED-INVESTMENT", ReportingPeriod.Year(2024))!.Value!.Value.Value, Derive.BaseFromRate(level, rate).Value!.Value);
    }

    [Fact]
    public void Farmland_is_72_percent_done_and_3_points_behind()
    {
        Target farmland = Town.Targets.Single(t => t.IndicatorCode == "HIGH-STANDARD-FARMLAND-NEW");

        Completion done = farmland.Evaluate(Town.IndicatorOf(farmland), Find(farmland.IndicatorCode, ThisYear)!.ToFact(), ThisYear.End, Pace.ByMonths);

        Assert.Equal((Percentage.Of(72), new PercentagePoints(-3), Verdict.Open), (done.Rate, done.Lead, done.Verdict));
    }

    [Fact]
    public void Every_target_can_be_judged_by_what_the_document_says_but_the_harvest_that_is_not_in_the_sown_area_by_its_estimate()
    {
        Completion[] results = [.. Town.Targets.Select(target => Town.Evaluate(target, ThisYear.End, Pace.ByMonths))];

        Assert.Equal(["GRAIN-OUTPUT"], results.Where(r => r.Verdict is not Verdict.Open).Select(r => r.Target.IndicatorCode));
        Assert.All(results.Where(r => r.Verdict is not Verdict.Open), r => Assert.Equal(NoRate.Missing, r.Reason));
    }

    [Fact]
    public void Milestones_stand_where_the_projects_stand() =>
        Assert.Equal(
            [("管网延伸工程投用", Verdict.Open), ("冷链物流园二期完工", Verdict.Open), ("标准厂房主体完工", Verdict.Open), ("农村公路验收", Verdict.Met),
             ("老街片区更新开工", Verdict.Open), ("幼儿园秋季开学投用", Verdict.Met), ("旧农贸市场改造完工", Verdict.Missed)],
            Town.Commitments.Where(c => c.Kind == CommitmentKind.Milestone).Select(c => (c.Name, Town.Evaluate(c, Town.Header.Date).Verdict)));

    [Fact]
    public void Baselines_are_the_values_that_the_document_gives() =>
        Assert.All(
            Town.Targets.Where(t => t.Baseline is not null),
            t => Assert.Contains(Town.Observations, o => o.IndicatorCode == t.IndicatorCode && o.Scope == t.Scope && o.Value == t.Baseline && o.Period.End < Year.Start));

    [Fact]
    public void References_are_indicators_of_the_document_or_areas_it_compares_with() =>
        Assert.All(
            Town.Targets.Where(t => t.Reference is not null),
            t => Assert.True(Town.Observations.Any(o => o.IndicatorCode == t.Reference) || All<StatedChange>(Town).Any(c => c.AgainstName == t.Reference)));

    private static Observation? Find(string code, ReportingPeriod period, string? scope = null) =>
        Town.Observations.SingleOrDefault(o => o.IndicatorCode == code && o.Period == period && o.Scope == scope);

    private static Figure Change(Observation observation, ChangeKind kind) => observation.Changes.Single(change => change.Kind == kind).Value!.Value;

    // Parts differ from the whole in their scope; that is what is wanted here.
    private static Fact Plain(Observation observation) => new(observation.Value!.Value);

    private static void HasAll<TEnum>(IEnumerable<TEnum> used)
        where TEnum : struct, Enum =>
        Assert.Empty(Enum.GetValues<TEnum>().Except(used));
}
