namespace GovReport.Domain.Validation;

/// <summary>A relation between figures of one report (报告内的勾稽关系), with the rule that reports a contradiction in it.</summary>
/// <remarks>Equality: by reference. No order. Thread safety: immutable.</remarks>
public sealed class ReportRelation
{
    internal ReportRelation(string code, string subject, string path, Relation relation) =>
        (Code, Subject, Path, Relation) = (code, subject, path, relation);

    /// <summary>The code of the rule (规则代码), such as <c>GR201</c>.</summary>
    public string Code { get; }

    /// <summary>What it is about (对象), such as the indicator's name.</summary>
    public string Subject { get; }

    /// <summary>Where the statement stands: the path that a finding has.</summary>
    public string Path { get; }

    /// <summary>The statement itself; the paths of its facts lead to the figures.</summary>
    public Relation Relation { get; }

    /// <summary>The rule.</summary>
    public Rule Rule => Rules.Of(Code);

    /// <summary>The finding that reports the contradiction; null where there is none.</summary>
    public Finding? ToFinding() => Relation.Test() == Outcome.Inconsistent
        ? new RuleScope(string.Empty, null, ValidationOptions.Default).Found(Code, Path, Subject, Relation.Check())
        : null;

    /// <summary>Code, subject and the sum written out, in Chinese.</summary>
    public override string ToString() => $"{Code} {Subject}: {Relation.Check()}";
}
