namespace GovReport.Domain;

/// <summary>What has become of a promise (完成情况).</summary>
[JsonConverter(typeof(NameConverter<Verdict>))]
public enum Verdict
{
    /// <summary>进行中: the period is not over.</summary>
    Open,
    /// <summary>已完成.</summary>
    Met,
    /// <summary>未完成.</summary>
    Missed,
    /// <summary>需人工认定: a person decides.</summary>
    Judgement,
    /// <summary>缺数据: a value is missing.</summary>
    Undecided,
    /// <summary>不可比: unit, price basis, scope or period differ.</summary>
    NotComparable,
    /// <summary>以文字答复: a later report answers in words only.</summary>
    Answered,
    /// <summary>未提及: a later report says nothing of it.</summary>
    NotMentioned,
}
