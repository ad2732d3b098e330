using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using GovReport.Domain.Json;

namespace GovReport.Domain.Tests.Rollups;

/// <summary>The laws that let any number of machines share a roll-up.</summary>
public class RollupLaws
{
    private static readonly Arbitrary<Observation[]> Reported = Reports.Many.ToArbitrary();

    [Fact]
    public void Merging_is_associative() =>
        Prop.ForAll(Reported, Reported, Reported, (x, y, z) => Reports.Of(x).Merge(Reports.Of(y)).Merge(Reports.Of(z)) == Reports.Of(x).Merge(Reports.Of(y).Merge(Reports.Of(z))))
            .Check(Trials.On(100));

    [Fact]
    public void Merging_is_commutative() =>
        Prop.ForAll(Reported, Reported, (x, y) => Reports.Of(x).Merge(Reports.Of(y)) == Reports.Of(y).Merge(Reports.Of(x))).Check(Trials.On(100));

    [Fact]
    public void The_empty_roll_up_changes_none() =>
        Prop.ForAll(Reported, x => Reports.Of(x).Merge(Rollup.Empty) == Reports.Of(x) && Rollup.Empty.Merge(Reports.Of(x)) == Reports.Of(x) && Rollup.Merge() == Rollup.Empty)
            .Check(Trials.On(100));

    [Fact]
    public void Any_order_gives_the_same_bytes() =>
        Prop.ForAll(Shuffled.ToArbitrary(), one => Bytes(Reports.Of(one.Before)).AsSpan().SequenceEqual(Bytes(Reports.Of(one.After)))).Check(Trials.On(100));

    [Fact]
    public void Any_partition_merged_in_any_order_gives_the_same_bytes() =>
        Prop.ForAll(Shuffled.ToArbitrary(), Gen.Choose(1, 8).ToArbitrary(), (one, size) =>
                Bytes(Rollup.Merge(one.After.Chunk(size).Select(Reports.Of))).AsSpan().SequenceEqual(Bytes(Reports.Of(one.Before))))
            .Check(Trials.On(100));

    [Fact]
    public void A_state_comes_back_from_its_bytes_and_goes_on_like_itself() =>
        Prop.ForAll(Reported, Reported, (x, more) =>
            {
                Rollup state = Reports.Of(x), back = Read(Bytes(state));
                return back == state && Bytes(back).AsSpan().SequenceEqual(Bytes(state)) && back.Merge(Reports.Of(more)) == state.Merge(Reports.Of(more));
            })
            .Check(Trials.On(100));

    [Fact]
    public void Merging_leaves_what_it_merges_as_it_was() =>
        Prop.ForAll(Reported, Reported, (x, y) =>
            {
                Rollup one = Reports.Of(x), other = Reports.Of(y);
                _ = one.Merge(other).Merge(one);
                return one == Reports.Of(x) && other == Reports.Of(y);
            })
            .Check(Trials.On(100));

    [Fact]
    public void Different_observations_give_different_states() =>
        Prop.ForAll(Reported, Reports.Any.ToArbitrary(), (x, one) => Reports.Of([.. x, one]) != Reports.Of(x)).Check(Trials.On(100));

    // The oracle keeps every figure, and adds plain fractions.
    [Fact]
    public void A_total_is_the_sum_of_all_that_was_reported_with_all_their_bounds() =>
        Prop.ForAll(Reported, all =>
            {
                Indicator revenue = Reports.Indicator("FISCAL-REVENUE");
                Observation[] counted =
                [
                    .. all.Where(one => one.IndicatorCode == revenue.Code && one.Period == Reports.Year && one.Scope is null && one.Vintage == Vintage.Flash
                        && one.Value!.Value.Unit.Kind == "CNY" && one.Area!.Level == AreaLevel.Township).DistinctBy(one => one.Area),
                ];
                RollupResult total = Reports.Of(counted).Total(null, revenue, Reports.Year);
                if (counted.Length == 0)
                {
                    return total.Refusal == RollupRefusal.NotReported;
                }

                Fraction Sum(Func<Observation, Rational> number) => counted.Aggregate(Fraction.Of(0), (sum, one) => sum + (Fraction.Of(number(one)) * Fraction.Of(one.Value!.Value.Unit.Factor)));
                bool HasAll(Func<Bounds, Rational?> end) => counted.All(one => end(one.Value!.Value.Bounds()) is not null);
                Rational? lower = HasAll(b => b.Lower) ? Sum(one => one.Value!.Value.Bounds().Lower!.Value).ToRational() : null;
                Rational? upper = HasAll(b => b.Upper) ? Sum(one => one.Value!.Value.Bounds().Upper!.Value).ToRational() : null;
                return total.Value!.Value.Value == Sum(one => one.Value!.Value.Value.Value).ToRational() && total.Bounds?.Lower == lower && total.Bounds?.Upper == upper
                    && total.Reported.SequenceEqual(counted.Select(one => one.Area!).Order());
            })
            .Check(Trials.On(100));

    private static Gen<(Observation[] Before, Observation[] After)> Shuffled =>
        from all in Reports.Many
        from order in Gen.Shuffle(all)
        select (all, order);

    private static byte[] Bytes(Rollup rollup) => JsonSerializer.SerializeToUtf8Bytes(rollup);

    private static Rollup Read(byte[] json) => JsonSerializer.Deserialize<Rollup>(json, GovReportJson.Options)!;
}
