// Made from the code blocks of docs/extending.md; a test keeps both the same.
using System.Text;
using FluentValidation;
using FluentValidation.Results;
using GovReport.Domain;
using GovReport.Domain.Json;
using GovReport.Domain.Prose;
using GovReport.Domain.Quantities;
using GovReport.Domain.Rollups;
using GovReport.Domain.Validation;
using Microsoft.Extensions.Configuration;
using NodaTime;

namespace GovReport.Domain.Tests.Documentation;

internal static class ExtendingProgram
{
    public static void Run()
    {
        Unit greenhouse = new("蓬", kind: "greenhouse", factor: 1, CountFamily.Structure); // 大棚，按蓬计数
        Unit tea = new("市担", kind: Unit.Kilogram.Kind, factor: 50, aliases: ["老担"]);   // 50公斤
        UnitCatalogue units = new([greenhouse, tea]);

        Figure sheds = Figure.Parse("120余蓬", units);
        Console.WriteLine($"{sheds} {sheds.Unit.IsCount} {sheds.Bounds()}");
        Console.WriteLine(Figure.Parse("360老担", units).Value.In(Unit.Ton));
        Console.WriteLine(Figure.Parse("1.2万元/蓬", units).Unit.Kind);       // read from its parts
        Console.WriteLine(Figure.TryParse("120余蓬", null, out _));           // the standard units do not know it

        ReportText text = ReportReader.Read("新建草莓大棚120余蓬，亩均产茶2.5市担。", units);
        Console.WriteLine(string.Join('、', text.Figures.Select(figure => text.PrintOf(figure).ToString())));

        Indicator sheltered = new()
        {
            Code = "GREENHOUSES",
            Name = "草莓大棚",
            EnglishName = "Strawberry greenhouses",
            Unit = greenhouse,
            TimeBasis = TimeBasis.Stock,
            Polarity = Polarity.HigherIsBetter,
            Rollup = RollupKind.Sum,
            Aliases = ["草莓棚"],
            Tags = ["农业"],
        };

        WorkReport report = GovReportJson.Parse("""
            { "version": "1.0",
              "header": { "title": "政府工作报告", "issuer": "柳河镇人民政府", "area": "340402103", "date": "2025-01-09", "reviewPeriod": "2024", "planPeriod": "2025" },
              "observations": [
                { "indicatorCode": "GREENHOUSES", "period": "2024-12-31", "value": "120余蓬" },
                { "indicatorCode": "TOILETS", "period": "2024", "value": "265户", "changes": [ { "kind": "Rate", "value": "562.5%" } ] } ] }
            """, GovReportJson.CreateOptions(units)) with { Indicators = [sheltered] };

        Target more = Target.Promise(sheltered, ReportingPeriod.Year(2025), Figure.Parse("150蓬以上", units));
        Console.WriteLine(more.Evaluate(sheltered, sheds, asOf: new LocalDate(2025, 6, 30)).Explain());

        IndicatorCatalogue indicators = new([sheltered]);
        Console.WriteLine($"{indicators.Count - IndicatorCatalogue.Standard.Count} own, found as {indicators.Find("草莓棚")?.Code}");

        ObservationValidator single = new(new ValidationOptions { Indicators = indicators });
        Observation wrong = new() { IndicatorCode = "GREENHOUSES", Period = ReportingPeriod.Year(2024), Value = Figure.Parse("120亩") };
        Console.WriteLine(string.Join('\n', single.Validate(wrong).Findings()));

        Console.WriteLine(string.Join('\n', new WorkReportValidator().Validate(report).Findings()));

        Thresholds ours = Thresholds.Default with
        {
            GrowthAtMost = Percentage.Of(600), // 改厕三年行动，翻几番正常
            UnitValues =
            [
                .. Thresholds.DefaultUnitValues,
                new UnitValueRange { Name = "大棚造价", Lower = Figure.Parse("0.5万元/蓬", units), Upper = Figure.Parse("3万元/蓬", units), Keywords = ["草莓大棚"] },
            ],
        };
        Console.WriteLine(new WorkReportValidator(new ValidationOptions { Thresholds = ours }).Validate(report).Errors.Count);

        string settings = """
            { "Board": { "Area": "340402103", "Period": "2025年上半年", "Unit": "单位：万元", "LargeProject": "5000万元", "Behind": "3个百分点" },
              "Thresholds": { "GrowthAtMost": "600%", "ProgressGap": "20个百分点", "PersonsPerHouseholdAtMost": "5.5",
                "UnitValues": [ { "Name": "农村公路造价", "Lower": "20万元/公里", "Upper": "300万元/公里", "Keywords": [ "农村公路" ] } ] } }
            """;
        IConfiguration configuration = Configured(settings);
        BoardSettings board = Bound<BoardSettings>(configuration, "Board");
        Console.WriteLine($"{board.Area?.Level} {board.Period?.InWords()} {board.Unit.Of(1286m)} {board.LargeProject?.Bounds()} {board.Behind}");

        Thresholds bound = Bound<Thresholds>(configuration, "Thresholds");
        Console.WriteLine($"{bound.GrowthAtMost} {bound.ProgressGap} {bound.PersonsPerHouseholdAtMost} {string.Join('、', bound.UnitValues?.Select(range => range.Name) ?? [])}");
        Console.WriteLine(new WorkReportValidator(new ValidationOptions { Thresholds = bound }).Validate(report).Errors.Count);

        static IConfiguration Configured(string json) => new ConfigurationBuilder().AddJsonStream(new MemoryStream(Encoding.UTF8.GetBytes(json))).Build();
        static T Bound<T>(IConfiguration configuration, string section) => configuration.GetRequiredSection(section).Get<T>(binder => binder.ErrorOnUnknownConfiguration = true)!;

        foreach ((string written, string mistaken) in new[] { ("5000万元", "5000万圆"), ("3个百分点", "3%"), ("2025年上半年", "上半年"), ("单位：万元", "单位："), ("GrowthAtMost", "GrowthMost") })
        {
            try
            {
                IConfiguration wrongly = Configured(settings.Replace(written, mistaken));
                Bound<BoardSettings>(wrongly, "Board");
                Bound<Thresholds>(wrongly, "Thresholds");
                Console.WriteLine($"{mistaken} was taken");
            }
            catch (InvalidOperationException refused)
            {
                Console.WriteLine(refused.GetBaseException() is FormatException reason ? reason.Message : $"{mistaken} is no setting");
            }
        }

        ValidationOptions waived = new() { Waivers = [new Waiver("GR302", "Observations[1].*", "三年行动集中竣工，已核实台账")] };
        ValidationResult accepted = new WorkReportValidator(waived).Validate(report);
        Console.WriteLine($"{accepted.HasErrors()} {accepted.Findings()[0].Severity} {accepted.Findings()[0]}");
        Console.WriteLine(accepted.Findings()[0].Waiver?.Reason);

        TownValidator town = new(new ValidationOptions { Thresholds = ours });
        foreach (ValidationFailure failure in town.Validate(report with { Header = report.Header with { Area = AdministrativeCode.Parse("340403101") } }).Errors)
        {
            Console.WriteLine($"{failure.ErrorCode} {failure.Severity} {failure.PropertyName} {failure.ErrorMessage}");
        }

        Relation perShed = Relation.PerHead(Figure.Parse("150万元"), Figure.Parse("120蓬", units), Figure.Parse("1.25万元/蓬", units));
        Console.WriteLine(perShed.Check());
        Console.WriteLine(Relation.Sum(Figure.Parse("120蓬", units), Figure.Parse("75蓬", units), Figure.Parse("54蓬", units)).Check().Explain(Language.En));
    }

    internal sealed class TownValidator : AbstractValidator<WorkReport>
    {
        public TownValidator(ValidationOptions options)
        {
            Include(new WorkReportValidator(options));
            RuleFor(report => report.Header.Area).Must(area => area is not null && AdministrativeCode.Parse("340402").Contains(area))
                .WithErrorCode("TOWN001").WithMessage("报告机关不在本县区内");
            RuleForEach(report => report.Observations).Where(observation => observation.Value is not null).ChildRules(observation =>
                observation.RuleFor(one => one.Source).NotNull().WithErrorCode("TOWN002").WithSeverity(Severity.Warning).WithMessage("未注明出处"));
        }
    }

    internal sealed record BoardSettings
    {
        public AdministrativeCode? Area { get; init; }

        public ReportingPeriod? Period { get; init; }

        public PrintedUnit Unit { get; init; }

        public Figure? LargeProject { get; init; }

        public PercentagePoints Behind { get; init; }
    }
}
