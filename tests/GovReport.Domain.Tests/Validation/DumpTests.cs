using GovReport.Domain.Validation;
namespace GovReport.Domain.Tests.Validation;
public class DumpTests
{
    [Fact]
    public void Dump()
    {
        using var w = new StreamWriter("/tmp/dump.tsv");
        foreach (var rule in Rules.All.Where(r => r.Family is 2 or 3))
        {
            var f = new WorkReportValidator().Validate(RuleExamples.All[rule.Code].Broken).Findings().First(x => x.Rule.Code == rule.Code);
            w.WriteLine(string.Join('\t', rule.Code, rule.Severity, rule.Name, rule.EnglishName, f.Path, f.Explain(), f.Explain(Language.En)));
        }
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var v = new WorkReportValidator();
        for (int i = 0; i < 400; i++) { _ = v.Validate(Drafts.Constructed); }
        long before = GC.GetAllocatedBytesForCurrentThread(); long t0 = watch.ElapsedTicks;
        for (int i = 0; i < 200; i++) { _ = v.Validate(Drafts.Constructed); }
        w.WriteLine($"#\t{(watch.ElapsedTicks - t0) * 1000m / System.Diagnostics.Stopwatch.Frequency / 200} ms\t{(GC.GetAllocatedBytesForCurrentThread() - before) / 200} bytes");
    }
}
