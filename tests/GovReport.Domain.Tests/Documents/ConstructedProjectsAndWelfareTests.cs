using static GovReport.Domain.Tests.Documents.SampleDocuments;

namespace GovReport.Domain.Tests.Documents;

/// <summary>Projects and welfare of the made-up town: money, stages and persons agree with each other.</summary>
public class ConstructedProjectsAndWelfareTests
{
    private static readonly WorkReport Town = ConstructedTown;
    private static readonly ProjectGroup Key = Town.ProjectGroups.Single(g => g.Count!.Value.ToString() == "10个");
    private static readonly Project[] KeyProjects = [.. Town.Projects.Where(p => p.Group == Key.Name)];

    [Fact]
    public void The_group_counts_its_projects_by_stage()
    {
        Assert.Equal(Key.Projects, KeyProjects.Select(p => p.Name));
        Assert.Equal(
            Key.Stages.Select(s => (s.Stage, (int)s.Count.Number)),
            KeyProjects.GroupBy(p => p.CurrentStage!.Value).Select(g => (g.Key, g.Count())).OrderBy(s => s.Key));
    }

    [Fact]
    public void The_groups_investment_is_that_of_its_projects() =>
        Assert.Equal(Key.Investment!.Amount.Value, Sum(KeyProjects.Select(p => p.InvestmentOf(InvestmentKind.PlannedTotal)!.Amount)));

    [Fact]
    public void Investment_done_this_year_is_the_indicators_value() =>
        Assert.Equal(
            Town.Observations.Single(o => o.IndicatorCode == "KEY-PROJECT-INVESTMENT").Value!.Value.Value,
            Sum(KeyProjects.Select(p => p.InvestmentOf(InvestmentKind.CompletedInPeriod)?.Amount).OfType<Figure>()));

    [Fact]
    public void Funding_makes_up_the_planned_total_and_no_more_is_done_than_planned() =>
        Assert.All(KeyProjects.Where(p => p.Funding.Count > 0), project =>
        {
            Quantity planned = project.InvestmentOf(InvestmentKind.PlannedTotal)!.Amount.Value;
            Assert.Equal(planned, Sum(project.Funding.Select(f => f.Amount!.Value)));
            Assert.True(project.InvestmentOf(InvestmentKind.CompletedInPeriod)!.Amount.Value <= project.InvestmentOf(InvestmentKind.CompletedCumulative)!.Amount.Value);
            Assert.True(project.InvestmentOf(InvestmentKind.CompletedCumulative)!.Amount.Value <= planned);
        });

    [Fact]
    public void Money_and_work_go_hand_in_hand_without_being_the_same()
    {
        Assert.All(KeyProjects.Where(p => p.PhysicalProgress is not null), project =>
            Assert.InRange((project.FinancialProgress.Value!.Value.Percent - project.PhysicalProgress!.Value.Number).Abs(), 0, 10));
        Assert.Contains(KeyProjects, p => p.FinancialProgress.Value is { } spent && spent.Percent != p.PhysicalProgress!.Value.Number);
    }

    [Fact]
    public void Nothing_is_complete_after_the_day_of_the_report() =>
        Assert.All(All<StageStatement>(Town).Select(s => s.Date).OfType<NodaTime.LocalDate>(), date => Assert.True(date <= Town.Header.Date));

    [Theory]
    [InlineData("DESTITUTE")]
    [InlineData("CARE")]
    [InlineData("LIVING")]
    [InlineData("ELDERLY")]
    public void A_flat_rate_times_persons_and_months_is_what_was_paid(string code)
    {
        WelfareProgram program = Program(code);
        Disbursement paid = Town.Disbursements.Single(d => d.Programs.Contains(code));
        int months = paid.Period.Months().Count;
        Quantity regular = program.Standards
            .Select(s => Derive.FlatPayment(program.Beneficiaries.Single(b => b.Group == s.Group).Persons!.Value, s.Figure, months).Value!.Value)
            .Aggregate((a, b) => a + b);

        Assert.Equal(paid.Paid.Value, regular + (paid.Arrears?.Value ?? Unit.Yuan.Of(0)));
    }

    [Fact]
    public void A_top_up_stays_below_its_standard()
    {
        Quantity average = Program("SUBSISTENCE").PerPersonMonth(Town.Disbursements.Single(d => d.Programs.Contains("SUBSISTENCE"))).Value!.Value;

        Assert.True(average.Value < Program("SUBSISTENCE").Standards.Single().Figure.Value.Value);
    }

    [Fact]
    public void Groups_make_up_all_beneficiaries_where_both_are_given() =>
        Assert.All(Town.Programs.Where(p => p.Beneficiaries.Count > 1), program => Assert.Equal(
            program.Beneficiaries.Single(b => b.Group is null).Persons!.Value.Value,
            Sum(program.Beneficiaries.Where(b => b.Group is not null).Select(b => b.Persons!.Value))));

    [Fact]
    public void Households_are_no_more_than_persons_and_these_no_more_than_person_times() =>
        Assert.All(Town.Programs.SelectMany(p => p.Beneficiaries), who =>
        {
            Assert.True(who.Households is not { } homes || homes.Number <= who.Persons!.Value.Number);
            Assert.True(who.PersonTimes is not { } times || who.Persons!.Value.Number <= times.Number);
        });

    [Fact]
    public void Coverage_is_the_enrolled_of_the_eligible() =>
        Assert.All(Town.Programs.SelectMany(p => p.Coverage), cover =>
            Assert.Equal(cover.Rate!.Value.Number, Derive.Share(cover.Enrolled!.Value, cover.Eligible!.Value).Value!.Value.Percent.Round(cover.Rate!.Value.Number.Scale)));

    [Fact]
    public void No_more_is_paid_than_was_due_and_some_is_still_owed()
    {
        Disbursement[] due = [.. Town.Disbursements.Where(d => d.Due is not null)];

        Assert.All(due, d => Assert.True(d.Paid.Value <= d.Due!.Value.Value));
        Assert.Contains(due, d => d.Paid.Value < d.Due!.Value.Value);
        Assert.Contains(due, d => d.Arrears is not null);
    }

    [Fact]
    public void Some_money_is_shared_by_several_programs_and_some_by_others_that_are_not_named()
    {
        Assert.Contains(Town.Disbursements, d => d is { AndOthers: false, Programs.Count: 2, IsShared: true });
        Assert.Contains(Town.Disbursements, d => d is { AndOthers: true, Programs.Count: 1, IsShared: true });
    }

    private static WelfareProgram Program(string code) => Town.Programs.Single(p => p.Code == code);

    private static Quantity Sum(IEnumerable<Figure> figures) => figures.Select(f => f.Value).Aggregate((a, b) => a + b);
}
