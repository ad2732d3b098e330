using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace GovReport.Domain.Tests.Areas;

public class AdministrativeCodeLawTests
{
    private static readonly Arbitrary<AdministrativeCode> Codes =
        (from province in Gen.Choose(11, 82)
         from city in Gen.Choose(1, 90)
         from county in Gen.Choose(0, 99)
         from town in Gen.Choose(0, 599)
         from village in town == 0 ? Gen.Constant(0) : Gen.Choose(0, 599)
         from length in Gen.Elements(2, 4, 6, 9, 12)
         select AdministrativeCode.Parse(string.Create(CultureInfo.InvariantCulture, $"{province:00}{city:00}{county:00}{town:000}{village:000}")[..length]))
        .ToArbitrary();

    [Fact]
    public void Printed_and_read_a_code_is_the_same() =>
        Prop.ForAll(Codes, code => AdministrativeCode.Parse(code.ToString()) == code && AdministrativeCode.Parse($"{code:S}") == code).Check(Trials.On(100));

    [Fact]
    public void A_parent_is_wider_contains_its_part_and_comes_before_it() =>
        Prop.ForAll(Codes, code => code.Parent is not { } parent || (parent.Level < code.Level && parent.Contains(code) && !code.Contains(parent) && parent < code)).Check(Trials.On(100));

    [Fact]
    public void Order_and_equality_agree() =>
        Prop.ForAll(Codes, Codes, (a, b) => (a.CompareTo(b) == 0) == (a == b) && Math.Sign(a.CompareTo(b)) == -Math.Sign(b.CompareTo(a))).Check(Trials.On(100));
}
