namespace GovReport.Domain;

/// <summary>What a section of the report is for (章节类别).</summary>
[JsonConverter(typeof(NameConverter<SectionKind>))]
public enum SectionKind
{
    /// <summary>None of the others (其他).</summary>
    Other,
    /// <summary>Looks back on the work done (工作回顾).</summary>
    Review,
    /// <summary>Names difficulties and problems (困难和问题).</summary>
    Problems,
    /// <summary>Plans the work to come (工作安排).</summary>
    Plan,
    /// <summary>Promises projects for people's livelihood (民生实事).</summary>
    Livelihood,
    /// <summary>The government's own conduct (政府自身建设).</summary>
    SelfImprovement,
    /// <summary>Annexes: tables, lists, explanations of terms (附件、名词解释).</summary>
    Annex,
}
