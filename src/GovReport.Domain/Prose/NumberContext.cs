namespace GovReport.Domain.Prose;

/// <summary>The words around a number that tell a quantity from a name, an ordinal or a condition.</summary>
internal static class NumberContext
{
    /// <summary>Numerals that are no number: names (true) and mere words (false), from their first numeral on.</summary>
    internal static readonly Lexicon<bool> Words = new(
        (true,
            "三重一大 三会一课 三公 三农 三资 三变 三块地 三产 三新 三品一标 三大攻坚战 三大改造 三权分置 三线一单 三医联动 三北 三江 三峡 三亚 三级联动 三级网络 三同时 三位一体 三定 三支一扶 三下乡 三去一降一补 三保 三无 三包 三防 三夏 三秋 三边 三孩 三省 三管三必须 "
            + "一带一路 一岗双责 一村一品 一网通办 一网统管 一网通管 一窗通办 一窗受理 一事一议 一户一策 一企一策 一县一业 一镇一业 一镇一品 一老一小 一枚印章 一件事 一件事一次办 一次办 一门式 一站式 一码通 一卡通 一刀切 一把手 一票否决 一张网 一张图 一张蓝图 一河一策 一核 一带 一轴 一廊 一园 一体两翼 一主 一号 一号工程 一号文件 一心 "
            + "两个维护 两个确立 两个一百年 两个毫不动摇 两个结合 两不愁三保障 两不愁 两会 两岸 两山 两委 两新 两重 两高 两高一剩 两癌 两免一补 两手 两翼 两端 两区 两院 两学一做 两优一先 两违 两费 两病 两减 两化融合 两业融合 两型 两法衔接 两客一危 "
            + "四个意识 四个自信 四个全面 四个伟大 四个革命 四个不摘 四不两直 四不摘 四风 四好 四好农村路 四好公路 四上 四上企业 四季 四大班子 四套班子 四位一体 四水四定 四议两公开 四史 四类 四通一平 四川 四海 四周 四面 四荒 四敢 四下基层 四早 四方责任 四方 四种形态 四化 四化同步 四新 四链 "
            + "五位一体 五大理念 五大发展理念 五保 五保户 五险一金 五经普 五一 五四 五星级 五星 五好 五社联动 五级书记 五级 五谷 五金 五洲 五证合一 五水共治 五网 五治 五育并举 五育 五个一 五项管理 五项行动 五湖 "
            + "六稳 六保 六一 六大 六税两费 六争 六城联创 六廉 七一 七彩 七人普 七普 七大 七夕 八一 八项规定 八五 八大 八八战略 八达 八荣 九年义务教育 九年一贯制 九五 九曲 九寨 九州 九江 九华 九龙 十五分钟 十项 十堰 十佳 十大 十不准 十八洞 十里 "
            + "百日攻坚 百日会战 百日行动 百日 百千万工程 百千万 百县千镇万村 百企 百村 百强 百强县 百强镇 百年 百姓 百货 百花 百色 百校 百场 百城 百家 百里 百园 百亿 "
            + "千村示范 千村 千年 千家万户 千家 千方百计 千万工程 千里 千秋 千亩方 千企 千名 千兆 千人计划 千头万绪 千行百业 千帆 千山 千岛 千分制 "
            + "万家 万众 万众一心 万里 万物 万亩方 万企 万村 万名 万分 万象 万州 万载 万宁 万年 万达 万科 万向 万山 万盛 万家灯火 万元 万余元 万无一失 万村千乡 万千 万户 万民 万水 万箱 万方 亿元 "
            + "二手房 二手车 二维码 二氧化碳 二氧化硫 二十四节气 二十四小时 二级 二类 二胎 二孩 二十国集团 七国集团 二次供水 二次创业 二线 二建 二产 二七 二元 二道 二等 双百"),
        (false,
            "四面八方 三番五次 三三两两 七上八下 三言两语 五花八门 九牛一毛 无一例外 无一 一般 一体 一体化 一些 一定 一直 一样 一致 一起 一切 一如既往 一方面 一线 一流 一路 一系列 一批 一批批 一大批 一并 一律 一心一意 一以贯之 一手 一旦 一举 一时 一度 一贯 一把 一道 一同 一再 一共 一向 一面 一边 一经 一端 一头 一生 一世 一步 一步步 一点 一丝不苟 一往无前 一马当先 一鼓作气 一抓到底 一锤 一个 一家 一家人 一份 一种 一项 一项项 一次 一件件 一件 一条 一条条 一座 一名 一位 一张 一幅 一轮 一场 一支 一届 一代 一代代 一块 一期一会 一是 一来 一年来 一年 一天 一天天 一刻 一日 一月 一分 一言 一言九鼎 一砖一瓦 一草一木 一点一滴 一枝一叶 一茬 一员 一域 一隅 一盘棋 一股绳 一条心 一张卷 一本账 一类 一级 一等 一二三 一五 "
            + "二是 二者 三是 三者 三思 三角 三角洲 三番 四是 四平 五是 五一劳动 六是 七是 八是 九是 十是 十分 十足 十年磨 半数 半导体 半岛 半径 半月 半天 半日 半山 半程 半坡 半 千万 万一 万事 万全 万能 万般 百尺 百炼 百业 百倍 百舸 百花齐放 千钧 千锤 千载 千真 两 两者 两头 两边 两侧 两旁 两地 两江 两湖 两广 两翼 两难 两极 两条 三思而 零距离 零碳 零工 零星 零售 零售额 零散 零部件 零件 零食 零容忍 零基 零基预算 零就业 零就业家庭 零成本 零跑 零门槛 零障碍 零点 零下 零碎 零接触 零排放 零废弃 零花 零钱 零头"));

    /// <summary>What makes the 一 (or other numeral) behind it part of a word: 统一, 进一步, 第一.</summary>
    internal const string BindsOne = "统唯专单同逐某每任之进合万如划归不像有";

    /// <summary>Words that end like a qualifier and are none.</summary>
    internal static readonly Lexicon<bool> NoQualifier = new((true,
        "节约 签约 预约 履约 违约 条约 合约 集约 制约 契约 邀约 公约 缔约 爽约 续约 简约 毁约 租约 特约 隐约 附近 最近 靠近 临近 邻近 就近 贴近 亲近 远近 走近 商超 赶超 反超 村超 苏超 中超 高超 经过 通过 举行过 不过 渡过 度过 来过 审议通过 "
        + "人数 户数 件数 总数 次数 个数 指数 基数 倍数 两位数 岁数 天数 多数 少数 半数 对数 台数 床位数 以上 网上 线上 路上 会上 马上 早上 晚上 海上 水上 桌上 手上 街上 基础上 之上 当上 上上 几上 算数 年数 参数 函数 系数 辆数 亩数 双数 单数"));

    /// <summary>Words that end with 负 and make no number one below 0.</summary>
    internal static readonly Lexicon<bool> NoSign = new((true, "肩负 担负 背负 自负 抱负 胜负 辜负 不负 欺负 正负 减负 增负 亏负 久负 身负 承负 重负 降负 税负 轻负"));

    /// <summary>What may stand behind the 个 of a single numeral, so that it counts: 三个村, not 四个意识.</summary>
    internal static readonly Lexicon<bool> Counted = new((true,
        "项目 村 行政村 自然村 社区 乡镇 乡 镇 街道 县 市 省 区 国家 园区 企业 小区 点位 站点 站 中心 公园 基地 标段 合作社 产业园 月 百分点 亿 工作日 小时 季度 口袋公园 停车场 广场 码头 泵站 大棚 厂房 车间 生产线 集体 先进 单位 学校 幼儿园 卫生室 医院 部门 班组 支部 党支部 家庭农场 品种 品牌 地块 片区 组 村民组 村庄 重点项目 省级 市级 国家级 县级 新 民生"));

    /// <summary>Nouns behind the count of a list that is not closed by 等: 石桥、双河4个村.</summary>
    internal static readonly Lexicon<bool> Listed =
        new((true, "村 乡镇 镇 乡 社区 街道 县 市 区 项目 工程 园区 片区 点位 小区 企业 学校 单位 部门 行业 产业 领域 重点 乡镇敬老院 生态 标段 基地 中心"));

    /// <summary>Units that a single numeral counts with all the same (三户, 两座); with others it is mostly a word (三方, 五项).</summary>
    internal static readonly Lexicon<bool> CountingUnits = new((true,
        "折 户 家 名 人 座 台 辆 所 栋 间 亩 公里 吨 元 倍 成 米 公斤 斤 岁 人次 口 头 株 艘 床位 学位 美元 平方米 平方公里 公顷 千瓦 千瓦时 小时 个小时 个月 分钟 个百分点 百分点 宗 起 个工作日 天"));

    /// <summary>What stands behind a bare number that is part of a name: 12345热线, 206国道, 3号楼.</summary>
    internal static readonly Lexicon<bool> NamedByNumber = new((true,
        "热线 专线 平台 国道 省道 县道 乡道 号 路 线 楼 院 级 次列车 航班 行动 工程 计划 战略 电话 便民 政务 接警 代 机制 模式 体系 工作法 产业体系 产业集群 现代产业 创新 型 版 系列 联动 报警 急救 视联网 街区 大 强 届 师 团 部队 高地 厂 矿 井 洞 桥 期 栋楼 幢楼 课堂 广场 工厂 医院 信箱 方阵 工作机制 发展战略 重点任务 工作思路 发展思路 生态 商圈 时代"));

    /// <summary>What money sorts: 超10亿元企业23户.</summary>
    internal static readonly Lexicon<bool> Sorted = new((true, "企业 项目 工程 产业 园区 镇 乡镇 村 产业集群 工业企业 的企业 的项目 重大项目 产业项目 工业项目"));

    /// <summary>Behind a unit of time or length that is part of a name: 15分钟便民生活圈, 24小时自助.</summary>
    internal static readonly Lexicon<bool> RoundTheClock = new((true, "在线 值守 值班 自助 不打烊 服务 热线 营业 便民 政务 响应 监测 监控 运转 待命 开放 无休 不间断"));

    /// <summary>What a place in an order stands behind: 居全市第3位.</summary>
    internal static readonly Lexicon<bool> Ranks = new((true,
        "居 列 排 位列 位居 排名 名列 稳居 跃居 跃升至 跃升 升至 提升至 上升至 上升到 前移至 晋升至 进位至 排在 均居 均列 分列 分居 并列 位次 均居全市 全市 全省 全县 全国 全区 全州 全镇 全盟 全球 世界 中部 西部 东部 同类 乡镇 县区 县市 区县 城市 省内 市内 国内 全省同类 全市同类 综合排名 总量 增速 增幅 首次进入 进入 跻身 进位 迈入 挺进 重返 保持 蝉联 挤进 获 荣获 得 赢得 夺得 斩获"));

    /// <summary>Behind 位 when a place moved: 前移3位.</summary>
    internal static readonly Lexicon<ChangeDirection> RankShifts = new(
        (ChangeDirection.Up, "前移 上升 提升 前进 晋升 跃升 晋位 进位 提高 攀升 前移了 上升了 提升了 前进了"),
        (ChangeDirection.Down, "下降 后退 后移 下滑 回落 退后 下降了 后退了"));

    /// <summary>What follows an ordinal in words: 二十届, 三中全会, 六次会议, 一期工程.</summary>
    internal static readonly Lexicon<FigureRole> Ordinals = new(
        (FigureRole.Ordinal, "届 中全会 次会议 次全会 次全体会议 次党代会 次代表大会 次人代会 期工程 期项目 期建设 期改造 期主体 期 代会 号文件 产融合 产业 次产业"),
        (FigureRole.Name, "级 类 等奖 号 型 线城市 类水 甲医院 维 路 环 院 大行动 大工程 大产业 大体系 大任务 大战略 大领域 大板块 大会战 大攻坚 大专项 大平台 大集群 大支柱 大特色"));

    /// <summary>Behind 零 or 无 when it says none: 零发生, 无事故.</summary>
    internal static readonly Lexicon<bool> None = new((true,
        "发生 事故 上访 非访 进京 去省 死亡 伤亡 感染 火灾 案件 投诉 疫情 输入 溺亡 重大 较大 一般事故 亡人 新增 因灾 较大以上 重特大 一例 一起 人员伤亡 违规 欠薪 失误 差错 延误 信访 积案 纠纷 存量 赤字 报告"));
}
