using GovReport.Domain.Tests.Validation;
using GovReport.Domain.Validation;

namespace GovReport.Domain.Tests.Performance;

/// <summary>What is fine costs little: messages, paths and findings are made for what is wrong only.</summary>
public sealed class ValidationAllocationTests
{
    [Fact]
    public void A_figure_of_a_clean_report_costs_less_than_two_kilobytes()
    {
        WorkReport town = Drafts.Constructed;
        town = town with { Disbursements = [.. town.Disbursements.Where(payment => payment.Shortfall.Value is not { Sign: > 0 })] };
        WorkReportValidator validator = new();
        int figures = VerificationCoverage.Of(town).Figures;
        Assert.Empty(validator.Validate(town).Errors);

        Assert.InRange(Allocation.Least(() => _ = validator.Validate(town)) / figures, 1, 2048);
    }
}
