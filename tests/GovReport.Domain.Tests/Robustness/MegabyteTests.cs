using System.Diagnostics;
using System.Text.Json;
using GovReport.Domain.Json;
using GovReport.Domain.Validation;
using NodaTime;

namespace GovReport.Domain.Tests.Robustness;

/// <summary>No input of a megabyte takes more than a second or 200 MB in any public call, whatever it is made of (robustness A).</summary>
[Collection("Alone")]
public class MegabyteTests
{
    private const int Letters = 1 << 20;
    private const long MostBytes = 200 << 20;
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(1);

    public static TheoryData<string> Texts => ["1", "一万", "（", "约", "元", "1元/亩·亩", "·亩", "/亩", "1,", "0.", "—", "第一", "2024年", "%", "千米", "其中1元，", "增长5%，", "甲、", "上年=100", "占", " ", "\n"];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_megabyte_of_anything_is_parsed_in_a_second(string scrap)
    {
        string text = string.Concat(Enumerable.Repeat(scrap, Letters / scrap.Length));

        Bounded(() => _ = Figure.TryParse(text, null, out _));
        Bounded(() => _ = Quantity.TryParse(text, null, out _));
        Bounded(() => _ = Percentage.TryParse(text, null, out _));
        Bounded(() => _ = Rational.TryParse(text, null, out _));
        Bounded(() => _ = ReportingPeriod.TryParse(text, null, out _));
        Bounded(() => _ = AdministrativeCode.TryParse(text, null, out _));
        Bounded(() => _ = Unit.TryParse(text, null, out _));
        Bounded(() => Refused(() => Figure.Parse(text)));
        Bounded(() => Refused(() => GovReportJson.Parse(text)));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    [InlineData("{\"version\":\"1.0\",\"header\":{\"furtherPeriods\":[\"2024\",")]
    public void Deep_and_broken_json_is_refused(string scrap)
    {
        string text = string.Concat(Enumerable.Repeat(scrap, Letters / scrap.Length));

        Bounded(() => Refused(() => GovReportJson.Parse(text)));
    }

    [Fact]
    public void A_name_of_a_megabyte_is_carried_and_judged()
    {
        string name = new('长', Letters / 3);
        WorkReport report = new()
        {
            Header = new() { Title = name, Issuer = name, Date = new LocalDate(2025, 1, 16), ReviewPeriod = ReportingPeriod.Year(2024) },
            Indicators = [new() { Code = "X", Name = name, Unit = Unit.Yuan, Aliases = [name] }],
            Observations = [new() { IndicatorCode = "X", Period = ReportingPeriod.Year(2024), Value = Figure.Parse("5元") }],
            Projects = [new() { Name = name }, new() { Name = name + "一期" }],
        };

        Bounded(() => new WorkReportValidator().Validate(report));
        Bounded(() => GovReportJson.Parse(GovReportJson.WriteUtf8(report)));
        Bounded(() => ReportReader.Read(name + "5元").Reconcile(report));
    }

    private static void Refused(Action parse)
    {
        try
        {
            parse();
        }
        catch (Exception refused) when (refused is FormatException or JsonException)
        {
        }
    }

    // The best of a few: the machine is shared.
    private static void Bounded(Action call)
    {
        TimeSpan least = TimeSpan.MaxValue;
        for (int attempt = 0; attempt < 3 && least > Most; attempt++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            var watch = Stopwatch.StartNew();
            call();
            least = watch.Elapsed < least ? watch.Elapsed : least;
            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MostBytes);
        }

        Assert.True(least <= Most, $"It took {least.TotalSeconds:0.0} s.");
    }
}
