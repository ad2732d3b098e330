namespace GovReport.Domain.Tests.Consistency;

/// <summary>The one table of comparability: what of an operand's scope, prices and vintage counts in every kind of statement, for relations and calculations alike.</summary>
public class OperandRoleLaws
{
    // Agreeing figures of every kind; which operands share a scope (a letter each, . for one of its own), prices, and a vintage (b for a base, n for now).
    private static readonly (RelationKind Kind, string Prints, string Scopes, string Prices, string Vintages, Func<Fact?[], Relation> Make)[] Table =
    [
        (RelationKind.Growth, "200万元 250万元 25%", "aaa", "xxx", "bnn", f => Relation.Growth(f[0], f[1], f[2])),
        (RelationKind.Triangle, "250万元 50万元 25%", "aaa", "xxx", "nnn", f => Relation.Triangle(f[0], f[1], f[2])),
        (RelationKind.Increase, "200万元 250万元 50万元", "aaa", "xxx", "bnn", f => Relation.Increase(f[0], f[1], f[2])),
        (RelationKind.AverageGrowth, "200万元 242万元 10%", "aaa", "xxx", "bnn", f => Relation.AverageGrowth(f[0], f[1], f[2], 2)),
        (RelationKind.Chain, "15.5% 10% 5%", "aaa", "xxx", "nbb", f => Relation.Chain(f[0], f[1], f[2])),
        (RelationKind.RealRate, "9.2% 4.0% 5.0%", "a.a", "...", "n.n", f => Relation.RealRate(f[0], f[1], f[2])),
        (RelationKind.Index, "105.0 5.0%", "aa", "xx", "nn", f => Relation.Index(f[0], f[1])),
        (RelationKind.Points, "5.1% 6.3% 1.2个百分点", "aaa", "xxx", "bnn", f => Relation.Points(f[0], f[1], f[2])),
        (RelationKind.Sum, "100万元 60万元 40万元", "...", "xxx", "nnn", f => Relation.Sum(f[0], f[1], f[2])),
        (RelationKind.PartialSum, "100万元 50万元 40万元", "...", "xxx", "nnn", f => Relation.PartialSum(f[0], f[1], f[2])),
        (RelationKind.StockFlow, "300户 24户 11户 313户", "aaaa", "xxxx", "bnnn", f => Relation.StockFlow(f[0], f[1], f[2], f[3])),
        (RelationKind.Share, "30万元 120万元 25%", "...", "xxx", "nnn", f => Relation.Share(f[0], f[1], f[2])),
        (RelationKind.Composition, "25% 30万元 90万元", "...", "xxx", "nnn", f => Relation.Composition(f[0], f[1], f[2])),
        (RelationKind.Completion, "60亩 120亩 50%", "aa.", "xxx", "nnn", f => Relation.Completion(f[0], f[1], f[2])),
        (RelationKind.PerHead, "60万元 100人 6000元/人", "aaa", "x.x", "n.n", f => Relation.PerHead(f[0], f[1], f[2])),
        (RelationKind.Ratio, "44000元 22000元 2.0∶1", "...", "xxx", "nbn", f => Relation.Ratio(f[0], f[1], f[2])),
        (RelationKind.Product, "6000元 50 120元", "...", "...", "...", f => Relation.Product(f[0], f[1], f[2])),
        (RelationKind.FlatPayment, "733.2万元 1000人 611元/人·月 12个月", "aaaa", "....", "....", f => Relation.FlatPayment(f[0], f[1], f[2], f[3])),
        (RelationKind.GroupPayment, "733.2万元 1000人 611元/人·月 12个月", "....", "....", "....", f => Relation.GroupPayment(f[0], [(f[1], f[2])], f[3])),
        (RelationKind.TopUpPayment, "600万元 1000人 611元/人·月 12个月", "aaaa", "....", "....", f => Relation.TopUpPayment(f[0], f[1], f[2], f[3])),
        (RelationKind.Contribution, "100万元 130万元 1000万元 1100万元 30%", "aabb.", "xxxxx", "bnbnn", f => Relation.Contribution(f[0], f[1], f[2], f[3], f[4])),
        (RelationKind.Pull, "100万元 130万元 1000万元 3.0个百分点", "aab.", "xxxx", "bnbn", f => Relation.Pull(f[0], f[1], f[2], f[3])),
        (RelationKind.Order, "50户 60人", "..", "xx", "bn", f => Relation.Order(f[0], f[1])),
        (RelationKind.Equal, "5亩 5亩", "aa", "xx", "nn", f => Relation.Equal(f[0], f[1])),
        (RelationKind.ListCount, "3个", ".", ".", ".", f => Relation.ListCount(3, f[0], andOthers: false)),
    ];

    [Fact]
    public void Every_kind_has_its_row() => Assert.Equal(Enum.GetValues<RelationKind>(), Table.Select(row => row.Kind).Order());

    [Fact]
    public void Figures_of_one_basis_are_comparable_in_every_kind() => Assert.All(Table, row =>
        Assert.Equal(Outcome.Consistent, row.Make(All(row.Prints, new(row.Kind == RelationKind.RealRate ? PriceBasis.Unstated : PriceBasis.Nominal, "全镇", Vintage.Final))).Test()));

    [Fact]
    public void Another_scope_counts_where_the_table_says_so() => Exchanged(
        row => row.Scopes, new(Scope: "规上"), new(Scope: "限上"), (one, other) => one == other);

    [Fact]
    public void Other_prices_count_where_the_table_says_so() => Exchanged(
        row => row.Prices, new(PriceBasis.Real), new(PriceBasis.Nominal), (one, other) => one == other, [RelationKind.RealRate]);

    [Fact]
    public void Another_vintage_of_today_counts_where_the_table_says_so() => Exchanged(
        row => row.Vintages, new(Vintage: Vintage.Flash), new(Vintage: Vintage.Final), (one, other) => one == 'n' && other == 'n');

    // A final base has a preliminary value after it: they agree, but a contradiction may be a revision.
    [Fact]
    public void A_base_of_another_vintage_agrees_or_is_not_comparable() => Assert.All(Table.Where(row => row.Vintages.Contains('b', StringComparison.Ordinal)), row =>
    {
        Fact?[] facts = All(row.Prints, new(Vintage: Vintage.Preliminary));
        int at = row.Vintages.IndexOf('b', StringComparison.Ordinal);
        facts[at] = facts[at]!.Value with { Basis = new(Vintage: Vintage.Final) };
        Assert.Equal(Outcome.Consistent, row.Make(facts).Test());

        facts[at] = new Fact(Figure.Of(facts[at]!.Value.Figure.Number * 3, facts[at]!.Value.Figure.Unit, facts[at]!.Value.Figure.Scale), Basis: new(Vintage: Vintage.Final));
        Assert.Equal((Outcome.NotComparable, NoRate.BasisDiffers), (row.Make(facts).Test(), row.Make(facts).Check().Reason));
        facts[at] = facts[at]!.Value with { Basis = new(Vintage: Vintage.Preliminary) };
        Assert.Equal(Outcome.Inconsistent, row.Make(facts).Test());
    });

    [Fact]
    public void What_is_calculated_is_consistent_as_it_is_stated_and_what_is_refused_is_not_comparable()
    {
        Basis[] bases = [default, new(PriceBasis.Real), new(PriceBasis.Nominal), new(Scope: "城镇"), new(Scope: "农村"), new(Vintage: Vintage.Flash), new(Vintage: Vintage.Final)];
        int calculated = 0, refused = 0;
        foreach ((string[] prints, Func<Fact[], Made> derive, Func<Fact[], Fact?, Relation> relate) in Derived)
        {
            foreach (Basis[] drawn in Combinations(bases, prints.Length))
            {
                Fact[] facts = [.. prints.Zip(drawn, (print, basis) => Fact.Exactly(Figure.Parse(print)) with { Basis = basis })];
                Made made = derive(facts);
                CheckResult check = relate(facts, made.Result ?? made.Like).Check();
                if (made.Result is not null)
                {
                    Assert.True(check.Outcome is Outcome.Consistent or Outcome.Weak, $"{check} {string.Join(' ', facts.Select(fact => fact.Basis))}");
                    calculated++;
                }
                else
                {
                    Assert.Equal((Outcome.NotComparable, made.Reason), (check.Outcome, check.Reason));
                    refused++;
                }
            }
        }

        Assert.True(calculated > 500 && refused > 500, $"{calculated}, {refused}");
    }

    private static readonly (string[] Prints, Func<Fact[], Made> Derive, Func<Fact[], Fact?, Relation> Relate)[] Derived =
    [
        (["200万元", "250万元"], f => Of(Derive.Increase(f[0], f[1]), "1元"), (f, y) => Relation.Increase(f[0], f[1], y)),
        (["5.1%", "6.3%"], f => Of(Derive.Increase(f[0], f[1]), "1个百分点"), (f, y) => Relation.Increase(f[0], f[1], y)),
        (["5.1%", "6.3%"], f => Of(Derive.Points(f[0], f[1]), "1个百分点"), (f, y) => Relation.Points(f[0], f[1], y)),
        (["250万元", "25%"], f => Of(Derive.BaseFromRate(f[0], f[1]), "1元"), (f, y) => Relation.Growth(y, f[0], f[1])),
        (["200万元", "25%"], f => Of(Derive.CurrentFromRate(f[0], f[1]), "1元"), (f, y) => Relation.Growth(f[0], y, f[1])),
        (["250万元", "25%"], f => Of(Derive.IncreaseFromRate(f[0], f[1]), "1元"), (f, y) => Relation.Triangle(f[0], y, f[1])),
        (["250万元", "50万元"], f => Of(Derive.RateFromIncrease(f[0], f[1]), "1%"), (f, y) => Relation.Triangle(f[0], f[1], y)),
        (["250万元", "50万元"], f => Of(Derive.BaseFromIncrease(f[0], f[1]), "1元"), (f, y) => Relation.Increase(y, f[0], f[1])),
        (["10%", "5%"], f => Of(Derive.Chain(f[0], f[1]), "1%"), (f, y) => Relation.Chain(y, f[0], f[1])),
        (["9.2%", "4%"], f => Of(Derive.RealRate(f[0], f[1]), "1%"), (f, y) => Relation.RealRate(f[0], f[1], y)),
        (["30万元", "120万元"], f => Of(Derive.Share(f[0], f[1]), "1%"), (f, y) => Relation.Share(f[0], f[1], y)),
        (["44000元", "22000元"], f => Of(Derive.Ratio(f[0], f[1]), "1∶1"), (f, y) => Relation.Ratio(f[0], f[1], y)),
        (["60万元", "100人"], f => Of(Derive.PerHead(f[0], f[1]), "1元/人"), (f, y) => Relation.PerHead(f[0], f[1], y)),
        (["60万元", "40万元", "3元"], f => Of(Derive.Sum(f[0], f[1], f[2]), "1元"), (f, y) => Relation.Sum(y, f[0], f[1], f[2])),
        (["100万元", "130万元", "1000万元"], f => Of(Derive.Pull(f[0], f[1], f[2]), "1个百分点"), (f, y) => Relation.Pull(f[0], f[1], f[2], y)),
        (["100万元", "130万元", "1000万元", "1100万元"], f => Of(Derive.Contribution(f[0], f[1], f[2], f[3]), "1%"), (f, y) => Relation.Contribution(f[0], f[1], f[2], f[3], y)),
        (["105"], f => Of(Derive.IndexRate(f[0]), "1%"), (f, y) => Relation.Index(f[0], y)),
    ];

    private static Made Of<T>(Derived<T> derived, string like)
        where T : struct, IFormattable => new(derived.ToFact(), derived.Reason, Figure.Parse(like));

    private static IEnumerable<Basis[]> Combinations(Basis[] bases, int length) =>
        length == 0 ? [[]] : from rest in Combinations(bases, length - 1) from one in bases select (Basis[])[.. rest, one];

    private static void Exchanged(
        Func<(RelationKind Kind, string Prints, string Scopes, string Prices, string Vintages, Func<Fact?[], Relation> Make), string> column,
        Basis common, Basis strange, Func<char, char, bool> tied, RelationKind[]? except = null)
    {
        foreach (var row in Table.Where(row => except?.Contains(row.Kind) != true))
        {
            string ties = column(row);
            for (int i = 0; i < ties.Length; i++)
            {
                Fact?[] facts = All(row.Prints, common);
                facts[i] = facts[i]!.Value with { Basis = strange };
                bool counts = ties[i] != '.' && ties.Where((tie, at) => at != i && tie != '.' && tied(ties[i], tie)).Any();
                Outcome outcome = row.Make(facts).Test();

                Assert.True(counts ? outcome == Outcome.NotComparable : outcome != Outcome.NotComparable, $"{row.Kind} operand {i}: {outcome}");
                Assert.Equal(outcome, row.Make(facts).Check().Outcome);
            }
        }
    }

    private static Fact?[] All(string prints, Basis basis) => [.. prints.Split(' ').Select(print => (Fact?)(new Fact(Figure.Parse(print)) with { Basis = basis }))];

    private sealed record Made(Fact? Result, NoRate? Reason, Fact Like);
}
