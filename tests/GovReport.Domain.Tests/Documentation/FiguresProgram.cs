// Made from the code blocks of docs/figures-and-rounding.md; a test keeps both the same.
using GovReport.Domain;
using GovReport.Domain.Consistency;

namespace GovReport.Domain.Tests.Documentation;

internal static class FiguresProgram
{
    public static void Run()
    {
        foreach (string print in (string[])["22282元", "277.2476万元", "378人", "0.3万户", "2000余万元", "近百条", "超过270万千瓦", "5.5%以内", "约20元", "八成", "过半", "数百家", "十几个", "210～980米"])
        {
            Figure figure = Figure.Parse(print);
            Console.WriteLine($"{figure} = {figure.Value.ToString("0.####")}, {figure.Bounds()}");
        }

        Fact From(string print) => Figure.Parse(print);

        Relation sum = Relation.Sum(From("35128万元"), From("10000万元"), From("10129万元"), From("5000万元"), From("10000万元"));
        Console.WriteLine(sum.Check());
        Console.WriteLine(Relation.Sum(From("7000人"), From("3512人"), From("3499人")).Check());
        Console.WriteLine(Relation.AverageGrowth(From("120.5亿元"), From("213.6亿元"), From("12.4%"), years: 5).Check());

        Relation share = Relation.Share(From("6120万元"), From("11850万元"), From("56.15%"));
        Console.WriteLine(share.Check());
        Console.WriteLine(share.Check().AllowedBounds?.ToString("0.000"));
        Console.WriteLine(Slips.Mending(share));

        Relation missing = Relation.Growth(@base: null, From("22282元"), From("6.5%"));
        Console.WriteLine($"{missing.Test()} {missing.Implied(0)?.ToString("0.0")}");

        Fact At(string path, string print) => From(print) with { Path = path };

        RelationSet set = new(
            Relation.Triangle(At("now", "1286万元"), At("increase", "372万元"), At("rate", "35%")),
            Relation.Increase(At("last", "914万元"), At("now", "1286万元"), At("increase", "372万元")));
        Console.WriteLine($"{set.IsConsistent}: {string.Join(", ", set.Conflict)}");
    }
}
