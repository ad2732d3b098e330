using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using GovReport.Domain.Json;
using GovReport.Domain.Tests.Reports;

namespace GovReport.Domain.Tests.Json;

/// <summary>Whatever a report holds comes back from JSON with value, places, scale and qualifier.</summary>
public class RoundTripLawTests
{
    private static readonly Gen<Figure> Figures =
        from digits in Gen.Choose(-2_000_000, 2_000_000)
        from places in Gen.Choose(0, 4)
        from scale in Gen.Elements(Enum.GetValues<Scale>())
        from unit in Gen.Elements(UnitCatalogue.Standard.Units.ToArray())
        from qualifier in Gen.Elements(Qualifier.None, Qualifier.About, Qualifier.Over, Qualifier.Exceeds, Qualifier.Nearly, Qualifier.AtLeast, Qualifier.AtMost, Qualifier.Below)
        where scale != Scale.Thousand || unit.Symbol is not ("米" or "克" or "升") // 千米 is another unit
        select Figure.Of(new decimal(Math.Abs(digits), 0, 0, digits < 0, (byte)places), unit, scale, qualifier);

    private static readonly Gen<ReportingPeriod> Periods =
        from year in Gen.Choose(1990, 2100)
        from part in Gen.Choose(1, 12)
        from period in Gen.Elements<Func<int, int, ReportingPeriod>>(
            (y, _) => ReportingPeriod.Year(y),
            (y, n) => ReportingPeriod.Half(y, (n % 2) + 1),
            (y, n) => ReportingPeriod.Quarter(y, (n % 4) + 1),
            ReportingPeriod.Month,
            ReportingPeriod.Cumulative,
            (y, n) => ReportingPeriod.Years(y, y + n),
            (_, n) => ReportingPeriod.FiveYearPlan(n + 6),
            (y, n) => ReportingPeriod.AsOf(new(y, n, n * 2)),
            (y, n) => ReportingPeriod.Days(new(y, n, 1), new(y + 1, n, n)))
        select period(year, part);

    private static readonly Gen<string> Texts = Gen.Elements("柳树村", "\"引号\"", "a\\b", "行\n行", "€😀", "</script>", " 前后 ", "\u0000", "'");

    private static readonly Gen<Observation> Observations =
        from period in Periods
        from figure in Figures
        from change in Figures
        from words in Texts
        from kind in Gen.Elements(Enum.GetValues<ChangeKind>())
        from against in Gen.Elements(Enum.GetValues<ChangeAgainst>())
        from price in Gen.Elements(Enum.GetValues<PriceBasis>())
        from vintage in Gen.Elements(Enum.GetValues<Vintage>())
        from changes in Gen.Choose(0, 3)
        select new Observation
        {
            IndicatorCode = words,
            Period = period,
            Value = figure,
            Words = words,
            Price = price,
            Vintage = vintage,
            Changes = [.. Enumerable.Repeat(new StatedChange { Kind = kind, Against = against, Value = change, Price = price }, changes)],
        };

    [Fact]
    public void Observations_with_their_changes() => Keeps(Observations, (report, list) => report with { Observations = list });

    [Fact]
    public void Work_with_its_measures() => Keeps(
        from name in Texts
        from role in Gen.Elements(Enum.GetValues<MeasureRole>())
        from figure in Figures
        from second in Figures
        select new WorkItem { Name = name, Measures = [new() { Name = name, Role = role, Figure = figure, Second = second }] },
        (report, list) => report with { WorkItems = list });

    [Fact]
    public void Projects_with_stages_and_money() => Keeps(
        from stage in Gen.Elements(Enum.GetValues<Stage>())
        from kind in Gen.Elements(Enum.GetValues<InvestmentKind>())
        from source in Gen.Elements(Enum.GetValues<FundingSource>())
        from day in Gen.Choose(0, 80_000)
        from amount in Figures
        from name in Texts
        select new Project
        {
            Name = name,
            Statements = [new() { Stage = stage, Date = new NodaTime.LocalDate(1900, 1, 1).PlusDays(day) }],
            Investments = [new() { Kind = kind, Amount = amount }],
            Funding = [new() { From = source, Purposes = [name] }],
        },
        (report, list) => report with { Projects = list });

    [Fact]
    public void A_document_cut_short_anywhere_is_refused()
    {
        byte[] whole = GovReportJson.WriteUtf8(TestReports.Full());

        Prop.ForAll(Gen.Choose(0, whole.Length - 1).ToArbitrary(), length => Refuses(whole.AsSpan(0, length))).Check(Trials.On(100));
    }

    [Fact]
    public void A_document_with_a_byte_changed_is_read_or_refused_but_never_crashes()
    {
        byte[] whole = GovReportJson.WriteUtf8(TestReports.Full());
        Gen<(int At, byte Byte)> slips = from at in Gen.Choose(0, whole.Length - 1) from value in Gen.Choose(0, 255) select (at, (byte)value);

        Prop.ForAll(slips.ToArbitrary(), slip =>
        {
            byte[] changed = [.. whole];
            changed[slip.At] = slip.Byte;
            _ = Refuses(changed); // any exception but the one of JSON fails the test
        }).Check(Trials.On(100));
    }

    [Fact]
    public void A_version_that_is_no_valid_unicode_is_refused()
    {
        byte[] json = [.. "{\"version\":\"1.0"u8, 0x81, .. "\"}"u8];

        Assert.True(Refuses(json));
        Assert.True(Refuses("{\"version\":\"\\ud800\"}"u8));
    }

    private static void Keeps<T>(Gen<T> elements, Func<WorkReport, IReadOnlyList<T>, WorkReport> put) =>
        Prop.ForAll(elements.ListOf().ToArbitrary(), list =>
        {
            WorkReport report = put(TestReports.Empty, [.. list]);
            string json = GovReportJson.Write(report);
            WorkReport back = GovReportJson.Parse(json);
            return back == report && GovReportJson.Write(back) == json;
        }).Check(Trials.On(100));

    private static bool Refuses(ReadOnlySpan<byte> json)
    {
        try
        {
            _ = GovReportJson.Parse(json);
            return false;
        }
        catch (JsonException e)
        {
            return e.Path is not null && e.Message.StartsWith(e.Path, StringComparison.Ordinal);
        }
    }
}
