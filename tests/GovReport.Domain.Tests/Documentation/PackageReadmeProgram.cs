// Made from the code blocks of src/GovReport.Domain/README.md; a test keeps both the same.
using GovReport.Domain;
using GovReport.Domain.Prose;

namespace GovReport.Domain.Tests.Documentation;

internal static class PackageReadmeProgram
{
    public static void Run()
    {
        Console.WriteLine(Figure.Parse("2000余万元").Bounds());                                    // what the print leaves open
        Console.WriteLine(Growth.YearOnYear(Figure.Parse("20922元"), Figure.Parse("22282元")).Explain());
        foreach (Claim claim in ReportReader.Read("财政收入1286万元，比上年增加372万元，增长35%。").Claims)
        {
            Console.WriteLine(claim.Check);
        }
    }
}
