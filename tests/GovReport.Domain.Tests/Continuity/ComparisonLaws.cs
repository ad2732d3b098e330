using FsCheck;
using FsCheck.Fluent;
using GovReport.Domain.Tests.Validation;
using GovReport.Domain.Validation;
using static GovReport.Domain.Tests.Validation.RuleExamples;

namespace GovReport.Domain.Tests.Continuity;

/// <summary>What holds of every comparison.</summary>
public class ComparisonLaws
{
    private static readonly string[] Files = ["jiulonggang-2023-constructed.json", "jiulonggang-2023-constructed-faults.json"];
    private static readonly ContinuityValidator Validator = new();

    private static Arbitrary<(decimal Base, int PerMille)> Grows { get; } = Gen.Choose(1, 99_999_999).Zip(Gen.Choose(-900, 3000)).Select(drawn => (drawn.Item1 / 100m, drawn.Item2)).ToArbitrary();

    [Fact]
    public void A_rate_that_is_rounded_from_two_prints_is_never_blamed() => Prop.ForAll(Grows, drawn =>
    {
        decimal now = decimal.Round(drawn.Base * (1000 + drawn.PerMille) / 1000, 2, MidpointRounding.AwayFromZero);
        decimal rate = decimal.Round((now - drawn.Base) / drawn.Base * 100, 1, MidpointRounding.AwayFromZero);
        return !Codes(drawn.Base, now, rate).Contains("GR501");
    }).Check(Trials.On(100));

    [Fact]
    public void A_rate_that_is_off_by_more_than_rounding_is_always_blamed() => Prop.ForAll(Grows, drawn =>
    {
        decimal last = drawn.Base + 10_000, now = decimal.Round(last * (1000 + drawn.PerMille) / 1000, 2, MidpointRounding.AwayFromZero);
        decimal rate = decimal.Round((now - last) / last * 100, 1, MidpointRounding.AwayFromZero) + 0.2m;
        return Codes(last, now, rate).Contains("GR501");
    }).Check(Trials.On(100));

    [Fact]
    public void The_order_of_this_years_lists_does_not_matter() => Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        Files.All(file => Said(Drafts.Sample(file), Shuffled(Drafts.Bundled, seed)).SequenceEqual(Said(Drafts.Sample(file), Drafts.Bundled)))).Check(Trials.On(100));

    [Fact]
    public void Each_project_and_indicator_of_either_year_is_told_once()
    {
        foreach (string file in Files)
        {
            ReportComparison comparison = new(Drafts.Sample(file), Drafts.Bundled);
            ProjectCourse[] wholes = [.. comparison.Projects.Where(one => one.Part is null)];

            Assert.Equal(comparison.Previous.Projects, wholes.Select(one => one.Previous).OfType<Project>());
            Assert.Equal(comparison.Current.Projects.Order(Comparer<Project>.Create((one, other) => string.CompareOrdinal(one.Name, other.Name))), wholes.Select(one => one.Current).OfType<Project>().Order(Comparer<Project>.Create((one, other) => string.CompareOrdinal(one.Name, other.Name))));
            Assert.Distinct(comparison.Indicators.Select(one => one.Current).OfType<Indicator>());
            Assert.All(comparison.Indicators, one => Assert.Equal(one.How is null, one.Previous is null || one.Current is null));
        }
    }

    private static IEnumerable<string> Codes(decimal last, decimal now, decimal rate) =>
        Validator.Validate(new ReportComparison(
            Last.With(new Observation { IndicatorCode = "RURAL-INCOME", Period = ReportingPeriod.Year(2023), Value = Figure.Of(last, Unit.Yuan) }),
            Sound.With(new Observation
            {
                IndicatorCode = "RURAL-INCOME",
                Period = ReportingPeriod.Year(2024),
                Value = Figure.Of(now, Unit.Yuan),
                Changes = [new() { Kind = ChangeKind.Rate, Direction = rate < 0 ? ChangeDirection.Down : ChangeDirection.Up, Value = Figure.Of(Math.Abs(rate), Unit.Percent) }],
            }))).Findings().SelectMany(finding => finding.Others.Prepend(finding)).Select(finding => finding.Rule.Code);

    private static IEnumerable<string> Said(WorkReport last, WorkReport now)
    {
        ReportComparison comparison = new(last, now);
        return comparison.Promises.Select(one => one.ToString())
            .Concat(comparison.Projects.Select(one => one.ToString()).Order(StringComparer.Ordinal))
            .Concat(Validator.Validate(comparison).Findings().Select(one => $"{one.Severity} {one}").Order(StringComparer.Ordinal));
    }

    private static WorkReport Shuffled(WorkReport report, int seed)
    {
        Random random = new(seed);
        return report with
        {
            Observations = Mixed(report.Observations, random),
            Projects = Mixed(report.Projects, random),
            WorkItems = Mixed(report.WorkItems, random),
            Targets = Mixed(report.Targets, random),
        };
    }

    private static T[] Mixed<T>(IEnumerable<T> items, Random random)
    {
        T[] mixed = [.. items];
        random.Shuffle(mixed);
        return mixed;
    }
}
