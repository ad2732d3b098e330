namespace GovReport.Domain;

internal static partial class Phrases
{
    // Messages of the rules: the rule's code, with a suffix where it has several.
    private static (string Code, string Zh, string En)[] StateTexts =>
    [
    ];
}
