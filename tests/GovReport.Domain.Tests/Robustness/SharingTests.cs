using GovReport.Domain.Json;
using GovReport.Domain.Tests.Validation;
using GovReport.Domain.Validation;
using NodaTime;

namespace GovReport.Domain.Tests.Robustness;

/// <summary>What is shared by threads answers each of them alike: validators, units, options, relations, enclosures, readers.</summary>
public class SharingTests
{
    [Fact]
    public void Everything_that_is_printed_is_the_same_on_every_thread()
    {
        string alone = CultureTests.All();

        Assert.All(OnManyThreads(_ => CultureTests.All(), times: 16), said => Assert.Equal(alone, said));
    }

    [Fact]
    public void Derived_units_made_on_many_threads_are_equal() =>
        Assert.Single(OnManyThreads(_ => Unit.Yuan.Per(Unit.Person).Per(Unit.Year)).Distinct());

    [Fact]
    public void One_catalogue_serves_many_threads()
    {
        string[] prints = ["每人每月611元", "277.2476万元", "1.2万公顷", "上百人", "12户/村"];

        Assert.Equal(Enumerable.Range(0, 400).Select(i => prints[i % 5]), OnManyThreads(i => Figure.Parse(prints[i % 5], UnitCatalogue.Standard).ToString()));
    }

    [Fact]
    public void One_relation_is_tested_by_many_threads()
    {
        Relation growth = Relation.Growth(Figure.Parse("20922元"), Figure.Parse("22282元"), Figure.Parse("6.5%"));
        Relation wrong = Relation.Growth(Figure.Parse("914万元"), Figure.Parse("1286万元"), Figure.Parse("35%"));

        Assert.Equal([Outcome.Consistent], OnManyThreads(_ => growth.Test()).Distinct());
        Assert.Single(OnManyThreads(_ => wrong.Check().Explain()).Distinct());
    }

    [Fact]
    public void One_enclosure_is_refined_by_many_threads()
    {
        Enclosure rate = Growth.AverageAnnual(Figure.Parse("120.5亿元"), Figure.Parse("213.6亿元"), years: 5).Rate!;

        decimal[] alone = [.. Enumerable.Range(0, 20).Select(places => Growth.AverageAnnual(Figure.Parse("120.5亿元"), Figure.Parse("213.6亿元"), years: 5).Rate!.Round(places))];

        Assert.Equal(Enumerable.Range(0, 400).Select(i => alone[i % 20]), OnManyThreads(i => rate.Round(i % 20)));
    }

    private static T[] OnManyThreads<T>(Func<int, T> work, int times = 400)
    {
        T[] results = new T[times];
        Parallel.For(0, times, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => results[i] = work(i));
        return results;
    }
}
