namespace GovReport.Domain;

internal static partial class Phrases
{
    // Messages of the rules: the rule's code, with a suffix where it has several. {0}÷{1} is {2}; plausible is {3} to {4}.
    private static (string Code, string Zh, string En)[] PlausibilityTexts =>
    [
        ("GR301", "{0}÷{1}，平均{2}，一般在{3}至{4}之间", "{0} ÷ {1} is {2}; usual is {3} to {4}"),
        ("GR301.Value", "{0}，一般在{2}至{3}之间", "{0}; usual is {2} to {3}"),
        ("GR302", "由{1}到{0}，是原来的{2}，一般在{3}至{4}倍之间", "from {1} to {0}, {2} of what it was; usual is {3} to {4} times"),
        ("GR302.Value", "增速{0}，一般在{2}%至{3}%之间", "growth {0}; usual is {2}% to {3}%"),
        ("GR303", "{0}÷{1}，平均{2}，一般在{3}至{4}之间", "{0} ÷ {1} is {2}; usual is {3} to {4}"),
        ("GR304.Value", "参保率或覆盖率{0}，应在{2}%至{3}%之间", "a coverage of {0}; it lies between {2}% and {3}%"),
        ("GR305.Value", "{0}超出可能的取值范围{2}至{3}", "{0} is outside of all possible values, {2} to {3}"),
        ("GR306", "累计{0}，少于前期累计{1}：如非修订，应核对", "{0} in all, less than {1} before: check it unless it was revised"),
        ("VerificationCoverage.Explain", "{0}个数字中，核对相符{1}个，有矛盾{2}个，无从核对{3}个，不可比{4}个", "of {0} figures {1} verified, {2} contradicted, {3} stand alone, {4} not comparable"),
    ];
}
