using static GovReport.Domain.Tests.Targets.Promises;

namespace GovReport.Domain.Tests.Targets;

/// <summary>与…同步, 高于…: promises beside another indicator or area.</summary>
public class ReferenceTests
{
    private static readonly Promise InStep = Income.To(Comparator.InStepWith, aspect: Aspect.Growth);

    private static readonly Promise Above = Income.To(Comparator.Above, aspect: Aspect.Growth);

    [Theory]
    [InlineData("6.6%", Verdict.Met, Verdict.Met, "0.3个百分点")]
    [InlineData("6.3%", Verdict.Met, Verdict.Missed, "0个百分点")]
    [InlineData("6.0%", Verdict.Missed, Verdict.Missed, "-0.3个百分点")]
    public void In_step_is_not_slower_and_above_is_faster(string actual, Verdict inStep, Verdict above, string margin)
    {
        Assert.Equal(inStep, InStep.Beside("6.3%", actual).Verdict);
        Assert.Equal(above, Above.Beside("6.3%", actual).Verdict);
        Assert.Equal(margin, InStep.Beside("6.3%", actual).Margin.ToString());
        Assert.Equal(NoRate.NotDefined, Above.Beside("6.3%", actual).Reason);
    }

    [Theory]
    [InlineData("6.5%", "6.3%", false)]   // [6.45, 6.55] − [6.25, 6.35] is above 0
    [InlineData("6.4%", "6.3%", true)]    // touches 0
    [InlineData("6.3%", "6.3%", true)]
    [InlineData("6.2%", "6.3%", false)]   // at most 0, which is not above
    [InlineData("6.1%", "6.3%", false)]
    [InlineData("6.4%", "6%", true)]
    public void Rounding_that_straddles_0_is_noted(string actual, string reference, bool noted) =>
        Assert.Equal(noted, Above.Beside(reference, actual).Notes.Contains(CompletionNote.StraddlesGoal));

    [Fact]
    public void In_step_may_touch_0()
    {
        Assert.Empty(InStep.Beside("6.3%", "6.4%").Notes);
        Assert.NotEmpty(InStep.Beside("6.3%", "6.2%").Notes);
    }

    [Fact]
    public void Roughly_in_step_and_slower_is_for_a_person_to_judge()
    {
        Promise roughly = InStep with { Target = InStep.Target with { Roughly = true } };

        Assert.Equal(Verdict.Judgement, roughly.Beside("6.3%", "6.0%").Verdict);
        Assert.Equal(Verdict.Met, roughly.Beside("6.3%", "6.3%").Verdict);
    }

    [Fact]
    public void A_missing_reference_or_actual_leaves_it_undecided()
    {
        Assert.Equal(Verdict.Undecided, InStep.Beside(null, "6.0%").Verdict);
        Assert.Equal(Verdict.Undecided, InStep.Beside("6.0%", null).Verdict);
        Assert.Equal(NoRate.Missing, InStep.Beside(null, "6.0%").Reason);
    }

    [Theory]
    [InlineData("6.3个百分点")]
    [InlineData("20922元")]
    public void A_reference_in_another_unit_is_not_comparable(string reference) =>
        Assert.Equal(NoRate.UnitsDiffer, InStep.Beside(reference, "6.0%").Reason);

    [Fact]
    public void A_reference_in_another_unit_of_the_same_kind_converts()
    {
        Assert.Equal("3个百分点", InStep.Beside("60‰", "9%").Margin.ToString());
        Assert.Equal("2000元", Income.To(Comparator.Above).Beside("2.0万元", "22000元").Margin.ToString());
        Assert.Equal(Verdict.Missed, Income.To(Comparator.Above).Beside("2.3万元", "22000元").Verdict);
    }

    [Fact]
    public void Another_price_basis_or_period_is_not_comparable()
    {
        Fact real = new(Figure.Parse("6.3%"), Promise.Year, new Basis(PriceBasis.Real));

        Assert.Equal(NoRate.BasisDiffers, Beside(real, real with { Basis = new(PriceBasis.Nominal) }).Reason);
        Assert.Equal(NoRate.PeriodsDiffer, Beside(real, real with { Period = ReportingPeriod.Year(2023) }).Reason);
        Assert.Equal(Verdict.NotComparable, Beside(real, real with { Period = ReportingPeriod.Cumulative(2024, 10) }).Verdict);
        Assert.Equal(Verdict.Met, Beside(real, real with { Period = ReportingPeriod.Cumulative(2024, 12) }).Verdict);
    }

    [Fact]
    public void Real_growth_of_a_customarily_nominal_income_goes_beside_real_growth_of_output()
    {
        Fact real = new(Figure.Parse("6.3%"), Promise.Year, new Basis(PriceBasis.Real));

        Assert.Equal(Verdict.Met, Beside(real, real).Verdict);
    }

    [Fact]
    public void The_other_area_has_a_scope_of_its_own()
    {
        Fact town = new(Figure.Parse("6.6%"), Promise.Year, new Basis(Scope: "全镇"));

        Assert.Equal(Verdict.Met, Beside(town, town with { Figure = Figure.Parse("6.3%"), Basis = new(Scope: "全市") }).Verdict);
    }

    private static Completion Beside(Fact actual, Fact reference) => InStep.Target.Evaluate(Income, actual, Promise.YearEnd, reference: reference);
}
