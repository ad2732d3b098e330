namespace GovReport.Domain.Targets;

/// <summary>Counting words that stand for each other (量词): 家 and 户 of firms, 起 and 件 of cases.</summary>
internal static class Counters
{
    // A row for each kind of things.
    private static readonly string[][] Alike =
    [
        ["家", "户", "个", "所"], ["起", "件", "宗", "例", "个"], ["个", "项", "件"], ["处", "个", "座", "所"], ["人", "口"],
        ["套", "间", "户"], ["座", "栋", "幢"], ["场", "场次", "次", "期"], ["台", "辆", "套", "架"], ["条", "个", "道"], ["株", "棵"],
        ["头", "只", "头（只）"],
    ];

    /// <summary>Whether both units count the same things.</summary>
    internal static bool AreAlike(Unit one, Unit other) =>
        one.IsCount && other.IsCount
        && Array.Exists(Alike, row => Array.IndexOf(row, one.Symbol) >= 0 && Array.IndexOf(row, other.Symbol) >= 0);
}
