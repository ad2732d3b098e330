namespace GovReport.Domain.Validation;

/// <summary>A validation rule (校验规则): a stable code, what it is called and how grave a finding is by default.</summary>
/// <param name="Code">GR and a number; the first digit is the family (1 structure, 2 arithmetic, 3 plausibility, 4 state, 5 continuity, 6 text). Never reused.</param>
/// <param name="Severity">How grave a finding is, unless the rule says otherwise of a case.</param>
/// <param name="Name">The name in Chinese (规则名称).</param>
/// <param name="EnglishName">The name in English.</param>
public sealed record Rule(string Code, Severity Severity, string Name, string EnglishName)
{
    /// <summary>The family (规则类别): 1 structure, 2 arithmetic, 3 plausibility, 4 state, 5 continuity, 6 text against data.</summary>
    public int Family => Code[2] - '0';
}
