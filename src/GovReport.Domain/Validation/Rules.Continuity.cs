namespace GovReport.Domain.Validation;

public static partial class Rules
{
    private static Rule[] Continuity =>
    [
        new("GR501", Severity.Warning, "增减与上年公布数不符", "a change disagrees with last year's print"),
    ];
}
