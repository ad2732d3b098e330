namespace GovReport.Domain.Tests.Areas;

public class AdministrativeCodeTests
{
    [Theory]
    [InlineData("34", AreaLevel.Province, "340000")]
    [InlineData("3404", AreaLevel.Prefecture, "340400")]
    [InlineData("340402", AreaLevel.County, "340402")]
    [InlineData("340402104", AreaLevel.Township, "340402104")]
    [InlineData("340402104201", AreaLevel.Village, "340402104201")]
    [InlineData("340000", AreaLevel.Province, "340000")]
    [InlineData("340402000000", AreaLevel.County, "340402")]
    [InlineData("340402104000", AreaLevel.Township, "340402104")]
    public void A_code_of_any_length_knows_its_level_and_prints_as_is_customary(string text, AreaLevel level, string printed)
    {
        AdministrativeCode code = AdministrativeCode.Parse(text);

        Assert.Equal(level, code.Level);
        Assert.Equal(printed, code.ToString());
    }

    [Fact]
    public void A_short_code_and_one_with_a_tail_of_zeros_name_the_same_county()
    {
        AdministrativeCode county = AdministrativeCode.Parse("340402");
        AdministrativeCode statistical = AdministrativeCode.Parse("340402000000");

        Assert.Equal(county, statistical);
        Assert.Equal(county.GetHashCode(), statistical.GetHashCode());
        Assert.True(county == statistical);
        Assert.Equal("340402000000", $"{county:S}");
    }

    [Theory]
    [InlineData("340402001", TownshipKind.Subdistrict)]
    [InlineData("340402104", TownshipKind.Town)]
    [InlineData("340402200", TownshipKind.Township)]
    [InlineData("340402399", TownshipKind.Township)]
    [InlineData("340402400", TownshipKind.SimilarUnit)]
    [InlineData("340402700", TownshipKind.Unassigned)]
    [InlineData("340402104201", TownshipKind.Town)]
    public void The_seventh_digit_tells_a_street_from_a_town(string text, TownshipKind kind) =>
        Assert.Equal(kind, AdministrativeCode.Parse(text).TownshipKind);

    [Fact]
    public void A_county_is_no_kind_of_township() => Assert.Null(AdministrativeCode.Parse("340402").TownshipKind);

    [Fact]
    public void A_village_has_all_wider_areas_above_it()
    {
        var above = new List<string>();
        for (AdministrativeCode? area = AdministrativeCode.Parse("340402104201"); area is not null; area = area.Parent)
        {
            above.Add(area.ToString());
        }

        Assert.Equal(["340402104201", "340402104", "340402", "340400", "340000"], above);
    }

    [Fact]
    public void A_town_directly_in_a_city_has_the_city_as_its_parent() =>
        Assert.Equal(AdministrativeCode.Parse("4419"), AdministrativeCode.Parse("441900003").Parent);

    [Theory]
    [InlineData("34", "340402104", true)]
    [InlineData("340402", "340402104201", true)]
    [InlineData("340402104", "340402104", true)]
    [InlineData("340402104", "340402", false)]
    [InlineData("340402104", "340402105201", false)]
    [InlineData("4419", "441900003", true)]
    public void An_area_contains_itself_and_what_lies_in_it(string area, string other, bool contains) =>
        Assert.Equal(contains, AdministrativeCode.Parse(area).Contains(AdministrativeCode.Parse(other)));

    [Fact]
    public void Codes_sort_as_in_the_official_list()
    {
        string[] sorted = [.. new[] { "340403", "340402104", "340402", "34", "340402104201" }.Select(c => AdministrativeCode.Parse(c)).Order().Select(c => $"{c}")];

        Assert.Equal(["340000", "340402", "340402104", "340402104201", "340403"], sorted);
        Assert.True(AdministrativeCode.Parse("34") < AdministrativeCode.Parse("35"));
        Assert.True(AdministrativeCode.Parse("35") >= AdministrativeCode.Parse("35"));
    }

    [Theory]
    [InlineData("", PrintErrorReason.CodeLength, 0)]
    [InlineData("340", PrintErrorReason.CodeLength, 3)]
    [InlineData("3404021045", PrintErrorReason.CodeLength, 10)]
    [InlineData("34O402", PrintErrorReason.NoDigit, 2)]
    [InlineData("３４", PrintErrorReason.NoDigit, 0)]
    [InlineData("040402", PrintErrorReason.NoProvince, 0)]
    [InlineData("340002", PrintErrorReason.NoCity, 2)]
    [InlineData("340402000001", PrintErrorReason.NoTownship, 6)] // robustness C7
    [InlineData("441900000201", PrintErrorReason.NoTownship, 6)]
    public void A_text_that_is_no_code_says_why_and_where(string text, PrintErrorReason reason, int position)
    {
        PrintFormatException error = Assert.Throws<PrintFormatException>(() => AdministrativeCode.Parse(text));

        Assert.Equal(new PrintError(reason, position), error.Error);
        Assert.False(AdministrativeCode.TryParse(text, null, out _));
    }

    [Fact]
    public void A_missing_text_is_no_code() => Assert.False(AdministrativeCode.TryParse(null, null, out _));

    [Fact]
    public void A_code_writes_into_a_buffer_that_is_long_enough()
    {
        AdministrativeCode code = AdministrativeCode.Parse("340402104");
        Span<char> buffer = stackalloc char[9];

        Assert.True(code.TryFormat(buffer, out int written, default, null));
        Assert.Equal("340402104", buffer[..written]);
        Assert.False(code.TryFormat(buffer[..8], out written, default, null));
        Assert.Equal(0, written);
        Assert.Throws<FormatException>(() => code.ToString("X", null));
    }
}
