using GovReport.Domain.Validation;

namespace GovReport.Domain.Tests.Validation;

/// <summary>What the rules of arithmetic and plausibility find in the two documents of the repository.</summary>
public class BundledDocumentTests(ITestOutputHelper output)
{
    [Fact]
    public void The_real_report_has_one_implausible_figure_and_only_a_thousandth_of_it_would_be_right()
    {
        Finding finding = Assert.Single(Drafts.Check(Drafts.Bundled));

        Assert.Equal("GR301", finding.Rule.Code);
        Assert.Equal("镇域屋顶分布式光伏工程", finding.Subject);
        Assert.Equal("Projects[2].Measures[1].Figure", finding.Path);
        Assert.Equal(["超过270万千瓦", "125户"], finding.Facts.Select(fact => fact.ToString()));
        Assert.Equal(Unit.Kilowatt.Per(Unit.Household).Of(21600), finding.Found);
        Slip slip = finding.Suggestion!.Value;
        Assert.Equal((SlipKind.Scale, new Rational(1, 1000)), (slip.Kind, slip.Factor));
        Assert.Equal("镇域屋顶分布式光伏工程：超过270万千瓦÷125户，平均21600千瓦/户，一般在3至100之间。超过270万千瓦若为超过0.27万千瓦则相符（÷1000）", finding.Explain());
    }

    [Fact]
    public void The_constructed_town_is_clean()
    {
        output.WriteLine(VerificationCoverage.Of(Drafts.Constructed).Explain());
        Assert.Empty(Drafts.Check(Drafts.Constructed));
    }

    [Fact]
    public void No_relation_of_the_documents_is_contradicted_and_every_operand_has_its_path()
    {
        foreach (WorkReport report in (WorkReport[])[Drafts.Bundled, Drafts.Constructed])
        {
            HashSet<string> paths = [.. VerificationCoverage.Of(report).ByPath.Keys];
            foreach (ReportRelation relation in ReportRelations.Of(report))
            {
                output.WriteLine($"{relation.Relation.Test()} {relation}");
                Assert.NotEqual(Outcome.Inconsistent, relation.Relation.Test());
                Assert.All(relation.Relation.Facts, fact => Assert.True(fact is { Rounding: Rounding.Exact, Path: null } || paths.Contains(fact!.Value.Path!), relation.ToString()));
            }
        }
    }
}
