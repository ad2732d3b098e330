namespace GovReport.Domain.Quantities;

/// <summary>
/// What a counting unit counts (计数类别). The measure word does not make a dimension: 个, 项 and 件 count the same family; what
/// may be added is decided by the indicator.
/// </summary>
[JsonConverter(typeof(NameConverter<CountFamily>))]
public enum CountFamily
{
    /// <summary>Not a count: the unit measures.</summary>
    None,
    /// <summary>人 名 位 口.</summary>
    Person,
    /// <summary>人次: one person may be counted several times.</summary>
    PersonTime,
    /// <summary>户次 例次 架次 车次 班次.</summary>
    Occurrence,
    /// <summary>户; also of firms.</summary>
    Household,
    /// <summary>家 所.</summary>
    Organisation,
    /// <summary>个 项 件 处 种 套 批 类 款 组 宗 例 门 起.</summary>
    Item,
    /// <summary>座 栋 幢 间 眼 条 列 道.</summary>
    Structure,
    /// <summary>次 场 场次 轮 趟 期.</summary>
    Event,
    /// <summary>头 只 匹 羽 尾.</summary>
    Animal,
    /// <summary>株 棵 袋.</summary>
    Plant,
    /// <summary>台 辆 艘 架.</summary>
    Machine,
    /// <summary>部 册 张 枚 块 支.</summary>
    Document,
    /// <summary>床位 学位 村 社区.</summary>
    Place,
}
