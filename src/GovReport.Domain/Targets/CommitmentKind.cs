namespace GovReport.Domain;

/// <summary>What fulfils a commitment (承诺类型).</summary>
[JsonConverter(typeof(NameConverter<CommitmentKind>))]
public enum CommitmentKind
{
    /// <summary>定性: a yes or no, judged by a person.</summary>
    Qualitative,
    /// <summary>节点: a project's stage reached by a day.</summary>
    Milestone,
    /// <summary>件数: n items done.</summary>
    Items,
}
