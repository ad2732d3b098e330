using FluentValidation;

namespace GovReport.Domain.Validation;

public static partial class Rules
{
    private static Rule[] Structure =>
    [
        new("GR102", Severity.Error, "指标不存在", "unknown indicator"),
        new("GR103", Severity.Error, "计量单位不符", "unit of another kind"),
    ];
}
