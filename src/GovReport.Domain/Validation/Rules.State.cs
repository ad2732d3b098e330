namespace GovReport.Domain.Validation;

public static partial class Rules
{
    private static Rule[] State =>
    [
    ];
}
