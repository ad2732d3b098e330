namespace GovReport.Domain;

/// <summary>How far a project is (阶段), in the order in which projects pass through; not every project passes all.</summary>
[JsonConverter(typeof(NameConverter<Stage>))]
public enum Stage
{
    /// <summary>Being thought of (谋划).</summary>
    Conceived,
    /// <summary>Talks with an investor (洽谈).</summary>
    Negotiating,
    /// <summary>A contract is signed (签约).</summary>
    Signed,
    /// <summary>An application is filed (申报).</summary>
    Applied,
    /// <summary>The application is approved (获批).</summary>
    Approved,
    /// <summary>Preliminary design (前期设计).</summary>
    Designing,
    /// <summary>Entered as a project with the authority (立项).</summary>
    Registered,
    /// <summary>Land is acquired and cleared (征迁).</summary>
    ClearingLand,
    /// <summary>Work has begun (开工).</summary>
    Started,
    /// <summary>Being built (在建).</summary>
    UnderConstruction,
    /// <summary>The main structure is complete (主体完工).</summary>
    MainStructureCompleted,
    /// <summary>All but complete (基本完工).</summary>
    SubstantiallyCompleted,
    /// <summary>Complete (完工、建成).</summary>
    Completed,
    /// <summary>Inspected and accepted (验收).</summary>
    Accepted,
    /// <summary>Running on trial (试运行).</summary>
    TrialOperation,
    /// <summary>In use (投用).</summary>
    InUse,
    /// <summary>Stopped (停建); outside the order.</summary>
    Halted,
}
