// Made from the code blocks of src/GovReport.Domain/README.md; a test keeps both the same.
using GovReport.Domain;
using GovReport.Domain.Prose;
using NodaTime;

namespace GovReport.Domain.Tests.Documentation;

internal static class PackageReadmeProgram
{
    public static void Run()
    {
        Indicator toilets = IndicatorCatalogue.Standard.Find("农村改厕户数")!;
        Target goal = Target.Parse("完成300户", toilets, ReportingPeriod.Year(2025));
        Console.WriteLine(goal.Evaluate(toilets, Figure.Parse("110户"), asOf: new LocalDate(2025, 5, 31), Pace.ByMonths));
        Console.WriteLine(Relation.FlatPayment(paid: Figure.Parse("28050元"), Figure.Parse("417人"), Figure.Parse("50元/人·月"), Figure.Parse("1个月")).Check());
        Console.WriteLine(Figure.Parse("2000余万元").Bounds());                                    // what the print leaves open
        Console.WriteLine(Growth.YearOnYear(Figure.Parse("20922元"), Figure.Parse("22282元")).Explain());
        foreach (Claim claim in ReportReader.Read("财政收入1286万元，比上年增加372万元，增长35%。").Claims)
        {
            Console.WriteLine(claim.Check);
        }
    }
}
