namespace GovReport.Domain.Tests.Consistency;

/// <summary>What may have gone wrong is proposed only where one slip alone mends the statement.</summary>
public class SlipTests
{
    [Fact]
    public void Two_digits_swapped() => Proposes(SlipKind.SwappedDigits, "51.65%", Relation.Share(Of("6120万元"), Of("11850万元"), Of("56.15%")));

    // A digit less behind the point would only say less, and so agree with more.
    [Fact]
    public void The_decimal_places_stay()
    {
        Proposes(SlipKind.SwappedDigits, "7.72万吨", Relation.Sum(Of("12.63万吨"), Of("4.91万吨"), Of("7.27万吨")));
        Assert.Null(Slips.Mending(Relation.Sum(Of("8.42亿元"), Of("5.31亿元"), Of("3.51亿元"))));
    }

    [Fact]
    public void Points_printed_as_per_cent() => Proposes(SlipKind.PointsForPercent, "1.2个百分点", Relation.Points(Of("5.1%"), Of("6.3%"), Of("1.2%")));

    [Fact]
    public void The_sign() => Proposes(SlipKind.Sign, "1.2个百分点", Relation.Points(Of("5.1%"), Of("6.3%"), Of("-1.2个百分点")));

    [Fact]
    public void A_magnitude()
    {
        Slip slip = Slips.Mending(Of("超过270万千瓦"), fact => Derive.PerHead(fact, Of("125户")).Value is { } each && each.Value >= 3 && each.Value <= 100)!.Value;

        Assert.Equal((SlipKind.Scale, new Rational(1, 1000)), (slip.Kind, slip.Factor));
        Assert.Equal("超过270万千瓦若为超过0.27万千瓦则相符（÷1000）", slip.ToString());
        Assert.Equal("超过270万千瓦 would be right as 超过0.27万千瓦 (÷1000)", slip.Explain(Language.En));
    }

    // robustness A4: each candidate of each of 800 parts was tested against all of them.
    [Fact]
    public void The_slip_of_one_part_of_hundreds_is_found()
    {
        Fact?[] parts = [.. Enumerable.Range(0, 800).Select(i => (Fact?)new Fact(Figure.Of(i == 417 ? 8_172 : 1_000 + i, Unit.Household), Path: $"parts[{i}]"))];
        Figure total = Figure.Of(Enumerable.Range(0, 800).Sum(i => i == 417 ? 8_712 : 1_000 + i), Unit.Household);

        Slip? slip = Slips.Mending(Relation.Sum(total, parts));

        Assert.True(slip is null or { Path: "parts[417]" });
        Assert.Equal(Outcome.Inconsistent, Relation.Sum(total, parts).Test());
    }

    // robustness A4
    [Fact]
    public void Among_more_than_a_thousand_operands_no_slip_is_looked_for_and_the_result_says_so()
    {
        CheckResult few = Wrong(Slips.MostOperands - 1).Check(), many = Wrong(Slips.MostOperands).Check();

        Assert.DoesNotContain(CheckNote.NoSlipSought, few.Notes);
        Assert.Contains(CheckNote.NoSlipSought, many.Notes);
        Assert.Null(Slips.Mending(many.Relation));
        Assert.Contains("数字过多，未推测差错", many.Explain(), StringComparison.Ordinal);
        Assert.Contains("too many figures to look for a slip among them", many.Explain(Language.En), StringComparison.Ordinal);

        static Relation Wrong(int parts) => Relation.Sum(Of("7户"), [.. Enumerable.Range(0, parts).Select(_ => (Fact?)Of("11户"))]);
    }

    // robustness A4: in whatever form a figure stands, the slip is found that was made.
    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(6)]
    public void The_slip_that_was_made_is_found_in_long_statements_too(int place)
    {
        decimal[] parts = [1271, 3804, 2265, 4912, 1357, 2688, 3093];
        decimal right = parts[place], wrong = right * 10;
        Fact?[] facts = [.. parts.Select((part, i) => (Fact?)Figure.Of(i == place ? wrong : part, Unit.Yuan))];

        Slip? inSum = Slips.Mending(Relation.Sum(Figure.Of(parts.Sum(), Unit.Yuan), facts));
        Slip? inProduct = Slips.Mending(Relation.Product(Figure.Of(1271m * 3804 * 22, Unit.None), Of("12710"), Of("3804"), Of("22")));

        Assert.True(inSum is null || inSum.Value.Corrected.Number == right);
        Assert.True(inProduct is null || inProduct.Value.Corrected.Number is 1271 or 380.4m or 2.2m);
    }

    [Fact]
    public void Nothing_is_proposed_where_several_would_do_or_none() => Assert.All(
        (Relation[])
        [
            Relation.Equal(Of("4.2万亩"), Of("4.2万公顷")),                    // either may be off by 15
            Relation.Triangle(Of("1286万元"), Of("372万元"), Of("35%")),      // no slip gives 40.7
            Relation.Triangle(Of("1286万元"), Of("372万元"), Of("40.7%")),    // nothing is wrong
            Relation.Growth(null, Of("22282元"), Of("6.5%")),                // nothing is known
        ],
        relation => Assert.Null(Slips.Mending(relation)));

    [Fact]
    public void A_count_has_no_unit_to_mistake() =>
        Assert.Null(Slips.Mending(Of("125户"), fact => fact.Figure.Number == 125_000));

    private static void Proposes(SlipKind kind, string corrected, Relation relation)
    {
        Slip slip = Slips.Mending(relation)!.Value;

        Assert.Equal((kind, corrected), (slip.Kind, slip.Corrected.ToString()));
    }

    private static Fact Of(string print) => Figure.Parse(print);
}
