namespace GovReport.Domain.Tests.Prose;

/// <summary>From a draft to the first observations of a model.</summary>
public class ToObservationsTests
{
    [Fact]
    public void A_level_with_its_changes_is_one_observation()
    {
        const string Text = "2024年，全镇财政收入1286万元，比上年增加372万元，增长40.7%；完成固定资产投资3180万元，同比下降3.2%。";
        IReadOnlyList<Observation> found = ReportReader.Read(Text).ToObservations(IndicatorCatalogue.Standard);

        Assert.Equal(["FISCAL-REVENUE 2024 1286万元", "FIXED-INVESTMENT 2024 3180万元"], found.Select(one => $"{one.IndicatorCode} {one.Period} {one.Value}"));
        Assert.Equal(["Increase Up 372万元", "Rate Up 40.7%"], found[0].Changes.Select(Shown));
        Assert.Equal(["Rate Down 3.2%"], found[1].Changes.Select(Shown));
        Assert.Equal("1286万元，比上年增加372万元，增长40.7%", Text.Substring(found[0].Source!.Start!.Value, found[0].Source!.Length!.Value));
    }

    // calculation D13
    [Theory]
    [InlineData("2024年，财政收入快报数为1286万元，同比增长5%。", Vintage.Flash)]
    [InlineData("2024年，预计全年实现财政收入1286万元，增长5%。", Vintage.Estimated)]
    [InlineData("2024年，财政收入1286万元（快报数），增长5%。", Vintage.Flash)]
    [InlineData("经初步核算，2024年财政收入1286万元，增长5%。", Vintage.Preliminary)]
    [InlineData("2024年，财政收入核定数1286万元，增长5%。", Vintage.Final)]
    [InlineData("2024年，修订村规民约12部，财政收入1286万元，增长5%。", Vintage.Unstated)]
    public void The_vintage_is_what_the_words_say(string text, Vintage vintage)
    {
        Observation found = Assert.Single(ReportReader.Read(text).ToObservations(IndicatorCatalogue.Standard));

        Assert.Equal(("1286万元", vintage, 1), (found.Value.ToString(), found.Vintage, found.Changes.Count));
    }

    // calculation D13
    [Fact]
    public void A_flash_and_a_final_number_are_two_observations()
    {
        IReadOnlyList<Observation> found = ReportReader.Read("2024年，财政收入1286万元（快报数）；财政收入1290万元（决算数）。").ToObservations(IndicatorCatalogue.Standard);

        Assert.Equal([("1286万元", Vintage.Flash), ("1290万元", Vintage.Final)], found.Select(one => (one.Value.ToString(), one.Vintage)));
    }

    [Fact]
    public void Growth_before_the_level_belongs_to_it()
    {
        Observation found = Assert.Single(ReportReader.Read("2024年，社会消费品零售总额增长7.2%，达到3.4亿元。").ToObservations(IndicatorCatalogue.Standard));

        Assert.Equal("3.4亿元", found.Value.ToString());
        Assert.Equal(["Rate Up 7.2%"], found.Changes.Select(Shown));
    }

    [Fact]
    public void A_list_gives_each_indicator_its_own()
    {
        IReadOnlyList<Observation> found = ReportReader.Read("2024年，城镇、农村居民人均可支配收入分别达到41260元、23150元，同比分别增长5.8%、7.1%。").ToObservations(IndicatorCatalogue.Standard);

        Assert.Equal(
            ["URBAN-INCOME 41260元 5.8%", "RURAL-INCOME 23150元 7.1%"],
            found.Select(one => $"{one.IndicatorCode} {one.Value} {string.Join(' ', one.Changes.Select(change => change.Value))}"));
    }

    [Theory]
    [InlineData("2024年，固定资产投资年均增长8.1%。", "Average Up 8.1% SamePeriodLastYear Unstated")]
    [InlineData("2024年，地区生产总值按可比价计算增长6.1%。", "Rate Up 6.1% SamePeriodLastYear Real")]
    [InlineData("2024年，固定资产投资增长1.7倍。", "MultipleGrowth Up 1.7倍 SamePeriodLastYear Unstated")]
    [InlineData("2024年，固定资产投资增速为-3.2%。", "Rate Up -3.2% SamePeriodLastYear Unstated")]
    public void Changes_keep_their_kind_base_and_prices(string text, string expected)
    {
        StatedChange change = Assert.Single(Assert.Single(ReportReader.Read(text).ToObservations(IndicatorCatalogue.Standard)).Changes);

        Assert.Equal(expected, $"{Shown(change)} {change.Against} {change.Price}");
    }

    [Theory]
    [InlineData("2025年，力争财政收入增长8%。")]
    [InlineData("2024年，全社会固定资产投资4200万元。")]
    [InlineData("财政收入1286万元。")]
    [InlineData("2024年，财政收入惠及1286人。")]
    public void Goals_other_names_and_what_has_no_period_or_another_unit_are_left_out(string text) =>
        Assert.Empty(ReportReader.Read(text).ToObservations(IndicatorCatalogue.Standard));

    [Fact]
    public void A_period_can_be_given_for_a_text_that_tells_none() =>
        Assert.Equal(ReportingPeriod.Year(2024), Assert.Single(ReportReader.Read("财政收入1286万元。").ToObservations(IndicatorCatalogue.Standard, ReportingPeriod.Year(2024))).Period);

    [Fact]
    public void What_is_said_twice_is_observed_once_and_two_numbers_are_both_kept()
    {
        Assert.Single(ReportReader.Read("2024年，财政收入1286万元。全年财政收入0.1286亿元。").ToObservations(IndicatorCatalogue.Standard));
        Assert.Equal(2, ReportReader.Read("2024年，财政收入1286万元。全年财政收入1268万元。").ToObservations(IndicatorCatalogue.Standard).Count);
    }

    [Fact]
    public void Observations_reconcile_with_the_draft_they_come_from()
    {
        ReportText text = ReportReader.Read("2024年，财政收入1286万元，增长40.7%；固定资产投资3180万元，下降3.2%；农村居民人均可支配收入22282元，增长6.5%。");
        Reconciliation reconciliation = text.Reconcile(Validation.RuleExamples.Sound with { Observations = text.ToObservations(IndicatorCatalogue.Standard) });

        Assert.Equal(6, reconciliation.Figures.Count);
        Assert.All(reconciliation.Figures, one => Assert.Equal(Agreement.Matches, one.Agreement));
        Assert.Empty(reconciliation.Unstated);
    }

    [Fact]
    public void The_longest_name_that_the_text_spells_is_taken() =>
        Assert.Equal("BUSINESSES-NEW", Assert.Single(ReportReader.Read("2024年，全年新登记经营主体52户。").ToObservations(IndicatorCatalogue.Standard)).IndicatorCode);

    // Every name of the catalogue, written before a number of its unit; a ratio of incomes as it is printed, since 2倍 is a multiple. Of a name
    // that ends with a digit (PM2.5) nobody could tell where the number begins.
    [Fact]
    public void Every_name_and_alias_of_the_standard_catalogue_is_found()
    {
        Assert.All(IndicatorCatalogue.Standard, indicator => Assert.All(indicator.Aliases.Prepend(indicator.Name).Where(name => !char.IsAsciiDigit(name[^1])), name =>
        {
            string print = indicator.Code == "INCOME-RATIO" ? "2.15∶1" : Figure.Of(20, indicator.Unit, indicator.Scale).ToString();
            IReadOnlyList<Observation> found = ReportReader.Read($"2024年，全镇{name}{print}。").ToObservations(IndicatorCatalogue.Standard);

            Assert.Equal([$"{indicator.Code} {print}"], found.Select(one => $"{one.IndicatorCode} {one.Value}"));
        }));
    }

    private static string Shown(StatedChange change) => $"{change.Kind} {change.Direction} {change.Value}";
}
