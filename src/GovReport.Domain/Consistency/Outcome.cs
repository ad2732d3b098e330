namespace GovReport.Domain;

/// <summary>What a check of printed figures found (核对结果).</summary>
[JsonConverter(typeof(NameConverter<Outcome>))]
public enum Outcome
{
    /// <summary>无法判定: a figure is missing, or what is printed allows too much.</summary>
    Undecided,
    /// <summary>相符: some true values make the statement true as printed.</summary>
    Consistent,
    /// <summary>相符但说明力弱: the figures agree, but would agree with almost anything.</summary>
    Weak,
    /// <summary>矛盾: no true values make the statement true.</summary>
    Inconsistent,
    /// <summary>不可比: price basis, scope, vintage, period or unit are stated and differ.</summary>
    NotComparable,
    /// <summary>不适用: the conditions of the check do not hold.</summary>
    NotApplicable,
}
