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
