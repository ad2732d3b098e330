namespace GovReport.Domain.Tests;

/// <summary>The small calculations, each with its number or its reason.</summary>
public class DeriveTests
{
    // ledger 3
    [Theory]
    [InlineData("2300余元", "[2299.5, 3300.5)", "2000余元", "300元")]
    [InlineData("21000余元", "[20500, 22500)", "2000余元", "1.9万元")]
    [InlineData("约2300元", null, "约2000元", "300元")]
    [InlineData("约4300元", null, "约2000元", "2000余元", "300元")]
    [InlineData("超过2300元", "(2299.5, ∞)", "超过2000元", "300元")]
    [InlineData("超过4300元", "(4299.5, ∞)", "超过2000元", "2000余元", "300元")]
    [InlineData("近2300元", "(1299.5, 2300.5)", "近2000元", "300元")]
    [InlineData("约4300元", "(3299.5, 5300.5)", "近2000元", "2000余元", "300元")]
    [InlineData("2300元", "[2299, 2301]", "2000元", "300元")]
    public void A_sum_says_what_its_parts_say(string sum, string? bounds, params string[] parts)
    {
        Derived<Quantity> derived = Derive.Sum([.. parts.Select(part => (Fact?)Figure.Parse(part))]);

        Assert.Equal(sum, derived.ToString());
        Assert.Equal(sum, derived.ToFact()!.Value.ToString());
        Assert.Equal(bounds, derived.Bounds?.ToString());
        Assert.Equal(derived.Bounds ?? Bounds.Everything, derived.ToFact()!.Value.Bounds);
        Assert.Equal(sum, Derive.Sum(derived.ToFact()!.Value).ToString());
    }

    [Fact]
    public void The_base_of_22282_yuan_up_6_5_percent()
    {
        Derived<Quantity> based = Derive.BaseFromRate(Figure.Parse("22282元"), Figure.Parse("6.5%"));

        Assert.Equal("20922元", based.Value!.Value.Print().ToString());
        Assert.Equal("[20911.8, 20932.4]", based.Bounds!.Value.ToString("0.0"));
        Assert.All(["22282元", "6.5%", "基数20922.0657元"], part => Assert.Contains(part, based.Explain(), StringComparison.Ordinal));
        Assert.Contains("base", based.Explain(Language.En), StringComparison.Ordinal);
        Assert.Equal("20922.0657元", based.ToString());
    }

    [Fact]
    public void A_value_of_1286_up_372_is_up_40_70_percent_and_not_35()
    {
        Derived<Percentage> rate = Derive.RateFromIncrease(Figure.Parse("1286万元"), Figure.Parse("372万元"));

        Assert.Equal("40.70%", rate.Value!.Value.Print(2).ToString());
        Assert.Equal("[40.60, 40.80]", rate.Bounds!.Value.ToString("0.00"));
        Assert.False(rate.Bounds.Value.Overlaps(Figure.Parse("35%").Bounds()));
    }

    [Theory]
    [InlineData("1286万元", "1286万元", NoRate.BaseIsZero)]
    [InlineData("1286万元", "1300万元", NoRate.BaseIsNegative)]
    [InlineData("1286万元", "372人", NoRate.UnitsDiffer)]
    public void An_increase_that_leaves_no_base_gives_no_rate(string current, string increase, NoRate reason) =>
        Assert.Equal(reason, Derive.RateFromIncrease(Figure.Parse(current), Figure.Parse(increase)).Reason);

    [Fact]
    public void An_increase_of_0_and_a_value_of_0_have_rates()
    {
        Derived<Percentage> unchanged = Derive.RateFromIncrease(Figure.Parse("100万元"), Figure.Parse("0万元"));
        Assert.Equal(Percentage.Of(0), unchanged.Value);
        Assert.Equal("[-0.5, 0.5]", unchanged.Bounds!.Value.ToString("0.0"));
        Assert.Equal("[0.00, 2.05]", Derive.RateFromIncrease(Figure.Parse("100万元"), Fact.Exactly(Figure.Parse("0—2万元"))).Bounds!.Value.ToString("0.00"));
        Assert.Equal(Percentage.Of(-100), Derive.RateFromIncrease(Figure.Parse("0万元"), Figure.Parse("-50万元")).Value);
        Assert.Equal(Bounds.Point(-100), Derive.RateFromIncrease(Figure.Parse("0人"), Figure.Parse("-50人")).Bounds);
    }

    [Fact]
    public void A_value_of_0_has_a_rate_though_its_increase_is_vague()
    {
        Derived<Percentage> rate = Derive.RateFromIncrease(Figure.Parse("0万元"), Figure.Parse("约-50万元"));

        Assert.Equal(Percentage.Of(-100), rate.Value);
        Assert.Null(rate.Bounds);
    }

    [Fact]
    public void A_base_from_an_increase_subtracts_the_increase_from_the_value() =>
        Assert.Equal("1065元-65元，基数1000元", Derive.BaseFromIncrease(Figure.Parse("1065元"), Figure.Parse("65元")).Explain());

    [Theory]
    [InlineData("52.4%", "1.2个百分点", "51.2%")]
    [InlineData("1065元", "65人", null)]
    [InlineData("1065元", "1.2个百分点", null)]
    [InlineData("52.4%", "1.2元", null)]
    public void Only_of_a_percentage_the_increase_is_in_points(string current, string increase, string? previous)
    {
        Derived<Quantity> based = Derive.BaseFromIncrease(Figure.Parse(current), Figure.Parse(increase));

        Assert.Equal(previous, based.Value?.ToString());
        Assert.Equal(previous is null ? NoRate.UnitsDiffer : null, based.Reason);
    }

    [Fact]
    public void Any_two_of_base_increase_and_rate_give_the_third()
    {
        Assert.Equal(Unit.Yuan.Of(1065), Derive.CurrentFromRate(Figure.Parse("1000元"), Figure.Parse("6.5%")).Value);
        Assert.Equal(Unit.Yuan.Of(65), Derive.IncreaseFromRate(Figure.Parse("1065元"), Figure.Parse("6.5%")).Value);
        Assert.Equal(Unit.Yuan.Of(1000), Derive.BaseFromIncrease(Figure.Parse("1065元"), Figure.Parse("65元")).Value);
        Assert.Equal(Unit.Yuan.Of(65), Derive.Increase(Figure.Parse("1000元"), Figure.Parse("1065元")).Value);
        Assert.Equal("[64, 66]", Derive.Increase(Figure.Parse("1000元"), Figure.Parse("1065元")).Bounds.ToString());
        Assert.Equal(Unit.Points.Of(2.3m), Derive.Increase(Figure.Parse("1.6%"), Figure.Parse("3.9%")).Value);
    }

    [Theory]
    [InlineData("-100%", NoRate.RateIsTooLow)]
    [InlineData("-120%", NoRate.RateIsTooLow)]
    [InlineData("6.5个百分点", NoRate.UnitsDiffer)]
    [InlineData("6.5元", NoRate.UnitsDiffer)]
    public void What_is_no_rate_implies_no_base(string rate, NoRate reason)
    {
        Assert.Equal(reason, Derive.BaseFromRate(Figure.Parse("1000元"), Figure.Parse(rate)).Reason);
        Assert.Equal(reason, Derive.CurrentFromRate(Figure.Parse("1000元"), Figure.Parse(rate)).Reason);
        Assert.Equal(reason, Derive.IncreaseFromRate(Figure.Parse("1000元"), Figure.Parse(rate)).Reason);
        Assert.Equal(reason, Derive.Chain(Figure.Parse("5%"), Figure.Parse(rate)).Reason);
        Assert.Equal(reason, Derive.RealRate(Figure.Parse("5%"), Figure.Parse(rate)).Reason);
    }

    [Fact]
    public void A_nominal_6_3_percent_with_prices_of_0_2_is_6_1_real()
    {
        Assert.Equal("6.1%", Derive.RealRate(Figure.Parse("6.3%"), Figure.Parse("0.2%")).Value!.Value.Print().ToString());
        Assert.Equal(Percentage.Of(-100), Derive.RealRate(Figure.Parse("-100%"), Figure.Parse("2%")).Value);
        Assert.Equal(NoRate.UnitsDiffer, Derive.RealRate(Figure.Parse("6.3元"), Figure.Parse("2%")).Reason);
    }

    [Fact]
    public void Rates_are_chained_exactly()
    {
        Assert.Equal(Percentage.Of(10.7848m), Derive.Chain(Figure.Parse("8.4%"), Figure.Parse("2.2%")).Value);
        Assert.Equal(NoRate.Missing, Derive.Chain().Reason);
    }

    [Fact]
    public void Percentages_differ_by_points()
    {
        Derived<PercentagePoints> points = Derive.Points(Figure.Parse("1.6%"), Figure.Parse("3.9%"));

        Assert.Equal(new PercentagePoints(2.3m), points.Value);
        Assert.Equal("[2.2, 2.4]", points.Bounds.ToString());
        Assert.Equal(NoRate.UnitsDiffer, Derive.Points(Figure.Parse("1.6%"), Figure.Parse("3.9元")).Reason);
    }

    [Theory]
    [InlineData("206个", "255个", "80.8%")]
    [InlineData("151.88亿元", "130.16亿元", "116.7%")]
    [InlineData("629.0亩", "647.4亩", "97.2%")]
    [InlineData("7.5亩", "1公顷", "50.0%")]
    public void A_part_of_a_total_is_a_share(string part, string total, string share) =>
        Assert.Equal(share, Derive.Share(Figure.Parse(part), Figure.Parse(total)).Value!.Value.Print().ToString());

    [Fact]
    public void Nothing_is_a_share_of_nothing()
    {
        Assert.Equal(NoRate.DivisorIsZero, Derive.Share(Figure.Parse("2个"), Figure.Parse("0个")).Reason);
        Assert.Equal(NoRate.UnitsDiffer, Derive.Share(Figure.Parse("2个"), Figure.Parse("3元")).Reason);
    }

    [Fact]
    public void What_cannot_be_compared_is_not_divided_by_either()
    {
        Assert.Equal(NoRate.UnitsDiffer, Derive.Share(Of("2个"), Of("0元")).Reason);
        Assert.Equal(NoRate.UnitsDiffer, Derive.Ratio(Of("2个"), Of("0元")).Reason);
        Assert.Equal(NoRate.UnitsDiffer, Derive.Pull(Of("1元"), Of("2元"), Of("0个")).Reason);
        Assert.Equal(NoRate.UnitsDiffer, Derive.RateFromIncrease(Of("2个"), Of("2元")).Reason);
    }

    [Fact]
    public void The_parts_of_a_composition_are_shares_of_their_sum()
    {
        Fact[] parts = [Figure.Parse("8.2"), Figure.Parse("51.3"), Figure.Parse("40.5")];
        Quantity sum = Derive.Sum(parts).Value!.Value;

        Assert.Equal(Unit.None.Of(100), sum);
        Assert.Equal(["8.2%", "51.3%", "40.5%"], parts.Select(part => Derive.Share(part, sum).Value!.Value.Print().ToString()));
        Assert.Equal("[99.85, 100.15]", Derive.Sum(parts).Bounds.ToString());
    }

    [Fact]
    public void Contributions_and_pulls_of_complete_parts_add_up()
    {
        (Fact Before, Fact Now)[] parts = [(Of("10万元"), Of("12万元")), (Of("50万元"), Of("60万元")), (Of("40万元"), Of("48万元"))];
        Fact before = Of("100万元"), now = Of("120万元");

        var contributions = parts.Select(part => Derive.Contribution(part.Before, part.Now, before, now).Value!.Value.Percent);
        var pulls = parts.Select(part => Derive.Pull(part.Before, part.Now, before).Value!.Value.Points);

        Assert.Equal([10, 50, 40], contributions);
        Assert.Equal([2, 10, 8], pulls);
        Assert.Equal(Growth.YearOnYear(before, now).Rate!.Value.Percent, pulls.Aggregate((a, b) => a + b));
    }

    [Theory]
    [InlineData("100万元", "100万元", NoRate.DivisorIsZero)]
    [InlineData("100万元", "100.4万元", NoRate.DivisorIsZero)]
    [InlineData("100万元", "超过100万元", NoRate.DivisorIsZero)]
    [InlineData("100万元", "90万元", NoRate.TotalFell)]
    [InlineData("100万元", "90人", NoRate.UnitsDiffer)]
    public void A_total_that_may_not_have_grown_has_no_contributions(string before, string now, NoRate reason) =>
        Assert.Equal(reason, Derive.Contribution(Of("10万元"), Of("12万元"), Of(before), Of(now)).Reason);

    [Fact]
    public void A_total_whose_numbers_are_the_same_has_no_contributions_though_it_grew() =>
        Assert.Equal(NoRate.DivisorIsZero, Derive.Contribution(Of("10人"), Of("12人"), Of("100人"), Of("超过100人")).Reason);

    [Theory]
    [InlineData("0万元", NoRate.BaseIsZero)]
    [InlineData("-5万元", NoRate.BaseIsNegative)]
    [InlineData("5人", NoRate.UnitsDiffer)]
    public void Nothing_pulls_a_total_that_was_not_positive(string before, NoRate reason) =>
        Assert.Equal(reason, Derive.Pull(Of("10万元"), Of("12万元"), Of(before)).Reason);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Contributions_and_pulls_need_figures_of_one_kind(int odd)
    {
        Fact[] persons = [Of("10元"), Of("12元"), Of("100元"), Of("120元")], prices = [.. persons];
        persons[odd] = Of("11人");
        (prices[odd], prices[(odd + 1) % 4]) = (prices[odd] with { Basis = new(PriceBasis.Real) }, prices[(odd + 1) % 4] with { Basis = new(PriceBasis.Nominal) });

        Assert.Equal(NoRate.UnitsDiffer, Derive.Contribution(persons[0], persons[1], persons[2], persons[3]).Reason);
        Assert.Equal(NoRate.BasisDiffers, Derive.Contribution(prices[0], prices[1], prices[2], prices[3]).Reason);
        Assert.Equal(odd == 3 ? null : NoRate.UnitsDiffer, Derive.Pull(persons[0], persons[1], persons[2]).Reason);
        Assert.Equal(odd >= 2 ? null : NoRate.BasisDiffers, Derive.Pull(prices[0], prices[1], prices[2]).Reason);
    }

    [Theory]
    [InlineData("277.2476万元", "378人", "7334.59元/人")]
    [InlineData("21万元", "42户", "5000.00元/户")]
    [InlineData("300吨", "40公顷", "7.50吨/公顷")]
    public void An_amount_per_head_has_its_unit(string amount, string count, string each) =>
        Assert.Equal(each, Derive.PerHead(Of(amount), Of(count)).Value!.Value.ToString("0.00"));

    [Fact]
    public void The_average_payment_a_month()
    {
        Assert.Equal("611.22元/人·月", Derive.PerPersonMonth(Of("277.2476万元"), Of("378人"), 12).Value!.Value.ToString("0.00"));
        Assert.Equal(NoRate.DivisorIsZero, Derive.PerPersonMonth(Of("277.2476万元"), Of("0人"), 12).Reason);
        Assert.Throws<ArgumentOutOfRangeException>(() => Derive.PerPersonMonth(Of("5万元"), Of("3人"), 0));
        Assert.Equal(NoRate.DivisorIsZero, Derive.PerHead(Of("5万元"), Of("0人")).Reason);
        Assert.Equal(NoRate.ValueIsNegative, Derive.PerHead(Of("5万元"), Of("-1人")).Reason);
    }

    [Theory]
    [InlineData("106.5", "6.5%", "[6.45, 6.55]")]
    [InlineData("99.8点", "-0.2%", "[-0.25, -0.15]")]
    public void An_index_less_100_is_a_rate(string index, string rate, string bounds)
    {
        Assert.Equal(rate, Derive.IndexRate(Of(index)).Value!.Value.Print().ToString());
        Assert.Equal(bounds, Derive.IndexRate(Of(index)).Bounds.ToString());
    }

    [Theory]
    [InlineData("106.5%")]
    [InlineData("106元")]
    public void What_is_no_index_gives_no_rate(string index) => Assert.Equal(NoRate.UnitsDiffer, Derive.IndexRate(Of(index)).Reason);

    [Fact]
    public void A_ratio_narrows_by_a_difference()
    {
        Quantity before = Derive.Ratio(Of("47000元"), Of("20000元")).Value!.Value, now = Derive.Ratio(Of("46000元"), Of("20000元")).Value!.Value;

        Assert.Equal("2.35∶1", before.Print(decimals: 2).ToString());
        Assert.Equal(Unit.RatioToOne.Of(-0.05m), now - before);
        Assert.Equal(NoRate.DivisorIsZero, Derive.Ratio(Of("5元"), Of("0元")).Reason);
        Assert.Equal(NoRate.UnitsDiffer, Derive.Ratio(Of("5元"), Of("5人")).Reason);
    }

    [Fact]
    public void A_rank_moves_up_by_places()
    {
        Assert.Equal(4, Derive.RankShift(7, 3));
        Assert.Equal(-2, Derive.RankShift(1, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => Derive.RankShift(0, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => Derive.RankShift(3, 0));
    }

    [Fact]
    public void A_sum_needs_parts_of_one_kind()
    {
        Assert.Equal("2.5公顷", Derive.Sum(Of("2公顷"), Of("7.5亩")).ToString());
        Assert.Equal(NoRate.Missing, Derive.Sum().Reason);
        Assert.Equal(NoRate.UnitsDiffer, Derive.Sum(Of("2公顷"), Of("7.5人")).Reason);
    }

    [Fact]
    public void A_part_without_a_price_basis_does_not_join_two_that_differ()
    {
        Fact unstated = Of("2元"), real = unstated with { Basis = new(PriceBasis.Real) }, nominal = unstated with { Basis = new(PriceBasis.Nominal) };

        Assert.Equal(Unit.Yuan.Of(6), Derive.Sum(unstated, real, real).Value);
        Assert.Equal(NoRate.BasisDiffers, Derive.Sum(unstated, real, nominal).Reason);
    }

    [Theory]
    [InlineData("100人", "611元/人·月", "1.2万元", "745200元")]
    [InlineData("100人", "611元/月", null, "733200元")]
    [InlineData("100人", "7332元/人·年", null, "733200元")]
    [InlineData("100人", "611元/人·月", "-1.2万元", "721200元")]
    public void A_flat_rate_pays_persons_times_standard_times_months_and_arrears(string persons, string standard, string? arrears, string paid) =>
        Assert.Equal(Quantity.Parse(paid), Derive.FlatPayment(Of(persons), Of(standard), 12, arrears is null ? null : Of(arrears)).Value);

    [Theory]
    [InlineData("100户", "611元/人·月", null)]
    [InlineData("100人", "611元", null)]
    [InlineData("100人", "611元/人·月", "3人")]
    public void A_flat_rate_is_paid_to_persons_in_yuan(string persons, string standard, string? arrears) =>
        Assert.Equal(NoRate.UnitsDiffer, Derive.FlatPayment(Of(persons), Of(standard), 12, arrears is null ? null : Of(arrears)).Reason);

    [Fact]
    public void A_flat_rate_needs_months() => Assert.Throws<ArgumentOutOfRangeException>(() => Derive.FlatPayment(Of("100人"), Of("611元/人·月"), 0));

    [Fact]
    public void Every_result_explains_itself_in_both_languages()
    {
        (string Zh, string En)[] texts =
        [
            Both(Derive.Increase(Of("4人"), Of("5人"))), Both(Derive.BaseFromIncrease(Of("5人"), Of("1人"))), Both(Derive.CurrentFromRate(Of("5元"), Of("6%"))),
            Both(Derive.IncreaseFromRate(Of("5元"), Of("6%"))), Both(Derive.RateFromIncrease(Of("5元"), Of("1元"))), Both(Derive.Chain(Of("5%"), Of("6%"))),
            Both(Derive.RealRate(Of("5%"), Of("2%"))), Both(Derive.Points(Of("5%"), Of("6%"))), Both(Derive.Share(Of("5元"), Of("6元"))),
            Both(Derive.Contribution(Of("1人"), Of("2人"), Of("3人"), Of("5人"))), Both(Derive.Pull(Of("1人"), Of("2人"), Of("3人"))), Both(Derive.PerHead(Of("5元"), Of("6人"))),
            Both(Derive.PerPersonMonth(Of("5元"), Of("6人"), 12)), Both(Derive.IndexRate(Of("105.1"))), Both(Derive.Ratio(Of("5元"), Of("6元"))), Both(Derive.Sum(Of("5元"))),
            Both(Derive.FlatPayment(Of("5人"), Of("6元/人·月"), 12)), Both(Derive.Share(Of("5元"), Of("0元"))), Both(default(Derived<Quantity>)),
        ];

        Assert.All(texts, text => Assert.True(text.Zh.Length > 0 && text.En.Length > 0 && text.Zh != text.En, text.Zh));
        Assert.Equal("除数为零或可能为零", Derive.Share(Of("5元"), Of("0元")).ToString());
        Assert.Equal("无法计算：除数为零或可能为零", Derive.Share(Of("5元"), Of("0元")).Explain());
        Assert.Equal(default(Derived<Quantity>).ToString(), default(Derived<Quantity>).Explain());
    }

    [Fact]
    public void An_amount_is_shown_in_the_scale_of_the_inputs_in_its_unit()
    {
        Assert.Equal("4.2万元", Derive.Sum(Of("1.2万元"), Of("3.0万元")).ToString());
        Assert.Equal("2万元", Derive.BaseFromRate(Of("2.13万元"), Of("6.5%")).ToString());
        Assert.Equal("5000元/户", Derive.PerHead(Of("21万元"), Of("42户")).ToString());
    }

    [Fact]
    public void A_result_is_equal_to_another_of_the_same_formula_inputs_and_outcome()
    {
        Fact january = new(Of("约5元").Figure, ReportingPeriod.Month(2024, 1)), february = new(Of("3人").Figure, ReportingPeriod.Month(2024, 2));

        Assert.Equal(Derive.Sum(january), Derive.Sum(january));
        Assert.NotEqual(Derive.Sum(january), Derive.Sum(january with { Path = "observations[3].value" }));   // the inputs
        Assert.NotEqual(Derive.Sum(january), Cumulation.Through([january], 1));                              // the formula
        Assert.NotEqual(Cumulation.Through([january], 1), Cumulation.Through([january], 2));                 // a value, or a month is missing
        Assert.NotEqual(Cumulation.Through([january, february], 2), Cumulation.Through([january, february], 3));   // UnitsDiffer, GapInSeries
    }

    private static Fact Of(string print) => Figure.Parse(print);

    private static (string Zh, string En) Both<T>(Derived<T> derived)
        where T : struct, IFormattable => (derived.Explain(), derived.Explain(Language.En));
}
