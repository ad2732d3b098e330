namespace GovReport.Domain.Prose;

/// <summary>The words by which figures of a text hang together.</summary>
internal static class ClaimWords
{
    /// <summary>In which prices a rate is.</summary>
    internal static readonly Lexicon<PriceBasis> Prices = new(
        (PriceBasis.Real, "可比价 不变价 扣除价格因素 剔除价格因素 实际增长 实际下降 可比增长"),
        (PriceBasis.ComparableBasis, "同口径 可比口径 剔除不可比因素 扣除留抵退税因素"),
        (PriceBasis.Nominal, "名义 现价 自然口径"));

    /// <summary>Names whose growth is customarily stated in constant prices.</summary>
    internal static readonly Lexicon<PriceBasis> Customary = new((PriceBasis.Real, "生产总值 GDP 增加值 农林牧渔业总产值 农业总产值 经济总量"));

    /// <summary>What a change is measured against, where it is not the year before.</summary>
    internal static readonly Lexicon<bool> OtherBase =
        new((true, "年均 两年平均 三年平均 四年平均 五年平均 平均增长 平均增速 平均增幅 环比 年初 上年末 去年末 累计增长 累计下降 十三五 十四五 十二五 疫情前 以来"));

    /// <summary>Words of a statement about the year before.</summary>
    internal static readonly Lexicon<bool> YearOnYear = new((true, "同比 比上年 较上年 比去年 较去年 上年同期 去年同期 上年的 去年的 上年为 去年为"));

    /// <summary>The base stands here: 上年为33.47亿元, 由上年的20215元.</summary>
    internal static readonly Lexicon<bool> Bases =
        new((true, "比上年 较上年 比去年 较去年 比上年末 较上年末 比上年同期 较上年同期 比年初 较年初 上年为 去年为 上年的 去年的 上年末的 去年末的 上年同期为 去年同期为 上年同期的 去年同期的 年初的 上年仅为 上年是"));

    /// <summary>From one figure to the next: 增加到, 提高至.</summary>
    internal static readonly Lexicon<bool> Reaches = new((true, "到 至 为 到了 达到"));

    /// <summary>What a total is said with, so that its parts are complete.</summary>
    internal static readonly Lexicon<bool> Totals = new((true, "合计 共计 总计 共 总 组成 构成"));

    /// <summary>How a sentence begins that gives the parts of the total before it.</summary>
    internal static readonly Lexicon<bool> PartsFollow = new((true, "其中 分产业看 分行业看 分产业 按产业分 按性别分 从产业看"));

    /// <summary>Parts that together are all.</summary>
    internal static readonly string[][] Complements =
    [
        ["第一产业", "第二产业", "第三产业"], ["一产", "二产", "三产"], ["第一", "二", "三产业"], ["税收", "非税"], ["夏粮", "秋粮"], ["夏粮", "早稻", "秋粮"], ["男", "女"],
        ["城市", "农村"], ["城镇", "农村"], ["城镇", "乡村"], ["城区", "乡村"], ["集中", "分散"],
        ["新开工", "续建"], ["新建", "续建"], ["工业", "非工业"], ["已", "待"], ["已", "未"], ["过夜", "一日游"], ["公办", "民办"], ["出口", "进口"], ["人工造林", "封山育林"],
        ["小学", "初中", "幼儿园"], ["户籍", "流动"], ["养殖", "捕捞"], ["水田", "旱地"], ["省派", "市派", "县派"], ["中央", "省级", "市级", "县级"], ["中央", "省级", "县级"],
        ["线上", "线下"], ["国内", "国外"], ["国有", "非国有"], ["公有", "非公有"], ["内资", "外资"],
    ];

    /// <summary>Begins the last part of a complete list.</summary>
    internal static readonly Lexicon<bool> Rest = new((true, "其他 其余 剩余 其它"));

    /// <summary>Words of a goal.</summary>
    internal static readonly Lexicon<bool> Goals = new((true, "目标 计划 任务 预算数 年初预算 调整预算 预算目标 目标任务"));

    /// <summary>Words of a result.</summary>
    internal static readonly Lexicon<bool> Results = new((true, "实际 完成 建成 化解 改造 上涨 到位 为"));

    /// <summary>What the text calls the result; true where it was reached.</summary>
    internal static readonly Lexicon<bool> Verdicts =
        new((true, "超额完成 圆满完成 顺利完成 全面完成 完成年度 完成目标 完成全年 完成任务 完成控制 完成稳 如期完成 超额实现 完成预期"), (false, "未完成 没有完成 未达到 未能完成 未达 未实现"));

    /// <summary>A promise, not yet a result.</summary>
    internal static readonly Lexicon<bool> Promises = new((true, "目标 力争 预期 确保 争取 计划 安排 要大力 明年 努力"));

    /// <summary>What a figure is divided by: 人均, 亩均.</summary>
    internal static readonly Lexicon<string> Each = new(
        ("人", "人均 每人 平均每人"), ("户", "户均 每户"), ("亩", "亩均 每亩 平均亩产 亩产"), ("个", "村均 每村 个均"), ("吨", "每吨 吨均"), ("家", "每家 家均"), ("个", "平均每个"));

    /// <summary>Behind persons that are only some of their households.</summary>
    internal static readonly Lexicon<bool> Some = new((true, "实现 就业 务工 培训 参加 上岗 参与 报名 获 考取"));

    /// <summary>The same thing in another unit: 4000亩（合266.7公顷）.</summary>
    internal static readonly Lexicon<bool> Conversions = new((true, "（ （合 （即 （折合 (合 ( ，合 ，即 ，折合 ，折 合 即 折合 （约合 ，约合 （相当于"));

    /// <summary>Means that neither add up nor share out.</summary>
    internal static readonly Lexicon<bool> Averages = new((true, "人均 户均 亩均 平均 单产 价格 指数 单价 浓度 标准 亩产 强度 均价 率 比"));

    /// <summary>Words that narrow a statement, so that it is not the same thing said again.</summary>
    internal static readonly Lexicon<bool> Narrows = new((true,
        "预计 力争 目标 计划 预期 快报 年报 自然口径 同口径 上半年 季度 其中 累计 新增 净增 明年 今后 五年 以来 最终 核定 上年 去年 底 含 口径 全口径 市区 市本级 本级 年初 每 期间 前 户籍 当年 剩余 另 再 已 拟 月底 月末 1— 1至 截至"));
}
