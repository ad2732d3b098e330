using System.Collections.Concurrent;
using System.Globalization;
using FluentValidation;
using FluentValidation.Results;
using GovReport.Domain.Validation;
using NodaTime;
using static GovReport.Domain.Tests.Validation.RuleExamples;

namespace GovReport.Domain.Tests.Validation;

/// <summary>How an application uses the validators: severities, waivers, its own validator, language, thresholds, threads.</summary>
public class ValidationBehaviourTests
{
    private static readonly WorkReportValidator Validator = new();

    // A pond complete and nearly so at once (an error), an amount without a unit (a warning).
    private static readonly WorkReport Faulty = Sound.With(
        Stood("曹店塘", Stage.Completed, Stage.SubstantiallyCompleted) with { Investments = [new() { Kind = InvestmentKind.Stated, Amount = Figure.Parse("2200万") }] });

    [Fact]
    public void A_warning_makes_a_report_invalid_but_is_no_error()
    {
        ValidationResult result = Validator.Validate(All["GR412"].Broken);

        Assert.False(result.IsValid);
        Assert.False(result.HasErrors());
        Assert.True(Validator.Validate(Faulty).HasErrors());
    }

    [Fact]
    public void A_finding_carries_its_rule_its_place_and_its_evidence()
    {
        Finding finding = Assert.Single(Validator.Validate(All["GR407"].Broken).Findings());

        Assert.Equal(("GR407", "Disbursements[0].Paid", "临时救助"), (finding.Rule.Code, finding.Path, finding.Subject));
        Assert.Equal(["9.2万元", "8.6万元"], finding.Facts.Select(fact => fact.ToString()));
        Assert.Equal("GR407 临时救助：实发9.2万元，应发只有8.6万元", finding.ToString());
    }

    [Theory]
    [InlineData("Projects[0].Statements[1]")]
    [InlineData("Projects[0].*")]
    [InlineData("*")]
    public void A_waiver_keeps_the_finding_as_information_with_its_reason(string path)
    {
        ValidationResult result = Waiving(new Waiver("GR401", path, "两口塘分别完工")).Validate(Faulty);

        Finding waived = Assert.Single(result.Findings(), finding => finding.Waiver is not null);
        Assert.Equal(("GR401", Severity.Info), (waived.Rule.Code, waived.Severity));
        Assert.EndsWith("（已豁免：两口塘分别完工）", waived.Explain(), StringComparison.Ordinal);
        Assert.EndsWith("(waived: 两口塘分别完工)", waived.Explain(Language.En), StringComparison.Ordinal);
        Assert.False(result.HasErrors());
    }

    [Theory]
    [InlineData("GR401", "Projects[0]")]
    [InlineData("GR401", "Projects[0].Statements[10]")]
    [InlineData("GR401", "Projects[1]*")]
    [InlineData("GR402", "*")]
    public void A_waiver_of_another_place_or_rule_changes_nothing(string code, string path) =>
        Assert.True(Waiving(new Waiver(code, path, "无关")).Validate(Faulty).HasErrors());

    [Theory]
    [InlineData("GR999", "已核实")]
    [InlineData("gr401", "已核实")]
    [InlineData("GR401", " ")]
    public void A_waiver_that_could_do_nothing_or_says_no_reason_is_refused(string code, string reason) =>
        Assert.Throws<ArgumentException>(() => new Waiver(code, "*", reason));

    [Fact]
    public void The_language_is_that_of_the_options_whatever_the_culture_of_the_thread()
    {
        CultureInfo before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = new CultureInfo("de-DE");
            WorkReportValidator english = new(new() { Language = Language.En });

            Assert.Equal("灌区改造: 2200万 has no unit (one of the kind of '元')", english.Validate(All["GR412"].Broken).Errors[0].ErrorMessage);
            Assert.Equal("灌区改造：2200万缺计量单位（应为“元”一类）", Validator.Validate(All["GR412"].Broken).Errors[0].ErrorMessage);
        }
        finally
        {
            CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Thresholds_are_the_application_s()
    {
        Thresholds strict = new() { SessionMonthsAfter = 0, ProgressGap = new(10), InvestmentOverrun = Percentage.Of(5), SimilarNames = Percentage.Of(95) };
        WorkReportValidator validator = new(new() { Thresholds = strict });

        Assert.Equal(["GR106"], Codes(validator, Sound));
        Assert.Equal(["GR106", "GR405"], Codes(validator, All["GR405"].Sound));
        Assert.Equal(["GR106", "GR406"], Codes(validator, All["GR406"].Sound));
        Assert.Equal(["GR106"], Codes(validator, All["GR408"].Broken));
    }

    [Fact]
    public void The_application_s_indicators_are_known()
    {
        Observation tea = new() { IndicatorCode = "TEA", Period = ReportingPeriod.Year(2024), Value = Figure.Parse("20吨") };
        IndicatorCatalogue own = new([new Indicator { Code = "TEA", Name = "桑蚕茧产量", Unit = Unit.Ton }]);

        Assert.Equal("GR102", Assert.Single(new ObservationValidator().Validate(tea).Errors).ErrorCode);
        Assert.Empty(new ObservationValidator(new() { Indicators = own }).Validate(tea).Errors);
        Assert.Empty(new WorkReportValidator(new() { Indicators = own }).Validate(Sound.With(tea)).Errors);
    }

    [Fact]
    public void An_indicator_is_meant_by_its_code_not_by_its_name() =>
        Assert.Equal("GR102", Assert.Single(new ObservationValidator().Validate(Observed("粮食总产量", "20吨")).Errors).ErrorCode);

    [Fact]
    public void An_application_s_validator_includes_ours()
    {
        IEnumerable<string> codes = new HouseRules().Validate(Faulty).Errors.Select(failure => failure.ErrorCode);

        Assert.Equal(["GR401", "GR412", "HOUSE"], codes.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_included_validator_sees_the_whole_report() =>
        Assert.Empty(new HouseRules().Validate(Sound.With(Observed("TOILETS", "265户") with { Section = "1" }) with
        {
            Header = Sound.Header with { Speaker = "周明" },
            Indicators = [new() { Code = "TEA", Name = "桑蚕茧产量", Unit = Unit.Ton }],
            Targets = [Promised("TEA", "20吨", Comparator.AtLeast, period: "2025")],
        }).Errors);

    [Fact]
    public void Reports_in_a_folder_of_the_application_have_paths_of_their_own() =>
        Assert.Equal(["Reports[1].Projects[0].Statements[1]", "Reports[1].Projects[0].Investments[0].Amount"], new FolderRules().Validate(new Folder([Sound, Faulty])).Errors.Select(failure => failure.PropertyName));

    [Theory]
    [InlineData("Projects", "Projects[0].Statements[1]", "Projects[0].Investments[0].Amount")]
    [InlineData("Observations")]
    public void An_application_may_select_what_is_validated(string member, params string[] found) =>
        Assert.Equal(found, Validator.Validate(Faulty, options => options.IncludeProperties(member)).Errors.Select(failure => failure.PropertyName));

    [Fact]
    public void Rules_that_stop_at_the_first_failure_leave_the_rest_of_the_list()
    {
        WorkReport twice = Faulty.With(Faulty.Projects[0], Faulty.Projects[0] with { Name = "柳树村粮仓" });

        IEnumerable<string> stopped = new WorkReportValidator { RuleLevelCascadeMode = CascadeMode.Stop }.Validate(twice).Errors.Select(failure => failure.PropertyName);

        Assert.Equal(["Projects[0].Statements[1]", "Projects[0].Investments[0].Amount"], stopped);
        Assert.Equal(4, Validator.Validate(twice).Errors.Count);
    }

    [Fact]
    public void One_instance_serves_many_threads_at_once()
    {
        string[] expected = [.. All.Values.Select(example => Rendered(example.Broken))];
        ConcurrentBag<string> wrong = [];

        Parallel.For(0, 400, i =>
        {
            WorkReport report = All.Values.ElementAt(i % All.Count).Broken;
            if (Rendered(report) != expected[i % All.Count])
            {
                wrong.Add($"{i}");
            }
        });

        Assert.Empty(wrong);
    }

    [Fact]
    public async Task Validating_later_finds_the_same() =>
        Assert.Equal(Rendered(Faulty), string.Join('\n', (await Validator.ValidateAsync(Faulty, TestContext.Current.CancellationToken)).Errors.Select(failure => failure.ErrorMessage)));

    private static string Rendered(WorkReport report) => string.Join('\n', Validator.Validate(report).Errors.Select(failure => failure.ErrorMessage));

    private static WorkReportValidator Waiving(params Waiver[] waivers) => new(new() { Waivers = waivers });

    private static IEnumerable<string> Codes(WorkReportValidator validator, WorkReport report) =>
        validator.Validate(report).Errors.Select(failure => failure.ErrorCode).Order(StringComparer.Ordinal);

    private sealed class HouseRules : AbstractValidator<WorkReport>
    {
        public HouseRules()
        {
            Include(new WorkReportValidator());
            RuleFor(report => report.Header.Speaker).NotEmpty().WithErrorCode("HOUSE");
        }
    }

    private sealed record Folder(IReadOnlyList<WorkReport> Reports);

    private sealed class FolderRules : AbstractValidator<Folder>
    {
        public FolderRules() => RuleForEach(folder => folder.Reports).SetValidator(new WorkReportValidator());
    }
}
