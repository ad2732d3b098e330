namespace GovReport.Domain;

internal static partial class StandardIndicators
{
    private static Indicator[] LifeAndSociety() =>
    [
        Of("PM25", "细颗粒物(PM2.5)平均浓度", "Mean concentration of fine particles (PM2.5)", "微克/立方米", One, Average, NoPrice, Lower, NoRollup, ["生态"],
            ["PM2.5平均浓度", "细颗粒物平均浓度"],
            "当期监测点每日细颗粒物浓度的平均值。",
            "Mean of the daily concentrations at the monitoring stations in the period."),
        Of("GOOD-AIR", "空气优良天数比例", "Days with good air", "%", One, Flow, NoPrice, Higher, NoRollup, ["生态"], ["优良天数比例"],
            "空气质量为优和良的天数占有效监测天数的比重；优良天数以天计，须另列。",
            "Days with excellent or good air over the days validly monitored; the number of days is another indicator."),
        Of("FOREST-COVER", "森林覆盖率", "Forest cover", "%", One, Stock, NoPrice, Higher, Recompute, ["生态"], [],
            "期末森林面积占土地总面积的比重；林木绿化率口径不同。",
            "Forest over total land at the end of the period; the rate of tree cover is counted otherwise."),
        Of("AFFORESTATION", "植树造林面积", "Area afforested", "亩", One, Flow, NoPrice, Higher, Sum, ["生态"], ["造林面积"],
            "当期完成并达到成活标准的造林面积。",
            "Area planted with trees in the period that meets the standard of survival."),
        Of("STRAW-USE", "秸秆综合利用率", "Straw put to use", "%", One, Flow, NoPrice, Higher, Recompute, ["生态", "农业"], [],
            "综合利用的秸秆量占可收集量的比重。",
            "Straw put to use over the straw that can be collected."),
        Of("MEDICAL-INSURED", "城乡居民医保参保人数", "Residents with basic medical insurance", "人", One, Stock, NoPrice, Higher, Sum, ["民生", "社保"], ["城乡医保参保人数"],
            "期末参加城乡居民基本医疗保险的人数；前身为新农合，参保率须另列。",
            "Residents enrolled in basic medical insurance at the end of the period; its forerunner was the rural cooperative scheme."),
        Of("PENSION-INSURED", "城乡居民养老保险参保人数", "Residents with basic pension insurance", "人", One, Stock, NoPrice, Higher, Sum, ["民生", "社保"], ["城乡居民基本养老保险参保人数"],
            "期末参加城乡居民基本养老保险的人数，含领取待遇人员。",
            "Residents enrolled in basic pension insurance at the end of the period, pensioners included."),
        Of("SUBSISTENCE-PERSONS", "低保对象人数", "Recipients of the subsistence allowance", "人", One, Stock, NoPrice, Neutral, Sum, ["民生", "救助"], ["低保人数"],
            "期末享受城乡最低生活保障的人数，常与户数成对。",
            "Persons receiving the subsistence allowance at the end of the period, often printed with their households."),
        Of("DESTITUTE-PERSONS", "特困供养人数", "Persons in destitution under state support", "人", One, Stock, NoPrice, Neutral, Sum, ["民生", "救助"], ["特困供养人员"],
            "期末享受特困人员救助供养的人数，分集中和分散；此前称五保。",
            "Persons supported as destitute at the end of the period, in homes or at their own; formerly the five guarantees."),
        Of("ACCIDENTS", "生产安全事故起数", "Work safety accidents", "起", One, Flow, NoPrice, Lower, Sum, ["安全"], [],
            "当期发生的生产安全事故起数，等级须写明；死亡以人计，须另列。",
            "Work safety accidents in the period, of a class that has to be stated; deaths are another indicator."),
        Of("APPEALS-SETTLED", "群众诉求办结率", "Public appeals settled", "%", One, Flow, NoPrice, Higher, Recompute, ["治理"], [],
            "当期办结的群众诉求占受理数的比重；回复率、满意率和单一平台的办结率口径不同。",
            "Appeals settled over those received in the period; rates of reply, of satisfaction or of a single hotline are others."),
    ];
}
