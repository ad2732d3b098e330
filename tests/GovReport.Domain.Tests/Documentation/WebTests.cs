using System.Net.Http.Json;
using System.Net.Sockets;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using GovReport.Domain.Tests.Repository;
using GovReport.Web;
using GovReport.Web.Endpoints;
using GovReport.Web.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;

namespace GovReport.Domain.Tests.Documentation;

// The web application of the page, started on a free port of this machine.
[Collection("Console")]
public class WebTests
{
    private const string Page = "docs/aspnet-and-ef-core.md";

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public async Task Every_request_of_the_page_is_answered_as_it_says()
    {
        using TownFile file = new();
        await using WebApplication app = await StartedAsync(file);
        using HttpClient client = ClientOf(app);
        string[] messages = [.. new Document(Page).Blocks("http").Select(block => block.TrimEnd('\n'))];

        Assert.NotEmpty(messages);
        foreach (string[] exchange in messages.Chunk(2))
        {
            Assert.Equal(exchange[1], await Answer(client, exchange[0]));
        }
    }

    [Fact]
    public async Task A_null_is_refused_with_its_place_wherever_a_member_is_required()
    {
        using TownFile file = new();
        await using WebApplication app = await StartedAsync(file);
        using HttpClient client = ClientOf(app);
        string[] required = [.. typeof(NewPayment).GetProperties().Where(one => one.IsDefined(typeof(RequiredMemberAttribute), inherit: false)).Select(one => JsonNamingPolicy.CamelCase.ConvertName(one.Name))];

        Assert.Equal(["program", "area", "period", "paid"], required);
        Assert.StartsWith("201", await Answer(client, "POST /payments\n\n" + Payment()), StringComparison.Ordinal);
        foreach (string member in required)
        {
            JsonObject sent = Payment();
            sent[member] = null;
            string[] answer = (await Answer(client, $"POST /payments\n\n{sent}")).Split("\n\n");

            Assert.Equal("400", answer[0]);
            Assert.StartsWith($"$.{member}: ", (string?)JsonNode.Parse(answer[1])!["detail"], StringComparison.Ordinal);
        }

        static JsonObject Payment() => new() { ["program"] = "农村低保", ["area"] = "340402103", ["period"] = "2024", ["paid"] = "3万元" };
    }

    [Fact]
    public async Task A_report_is_kept_under_the_year_that_it_looks_back_on_and_under_no_other()
    {
        using TownFile file = new();
        await using WebApplication app = await StartedAsync(file);
        using HttpClient client = ClientOf(app);
        const string Report = """{ "version": "1.0", "header": { "title": "政府工作报告", "issuer": "柳河镇人民政府", "date": "2025-01-09", "reviewPeriod": "2024" } }""";

        Assert.StartsWith("409", await Answer(client, $"PUT /reports/2023\n\n{Report}"), StringComparison.Ordinal);
        Assert.StartsWith("409", await Answer(client, $"PUT /reports/0\n\n{Report}"), StringComparison.Ordinal);
        Assert.StartsWith("404", await Answer(client, "GET /reports/2023"), StringComparison.Ordinal);
        Assert.Equal("204", await Answer(client, $"PUT /reports/2024\n\n{Report}"));
        Assert.StartsWith("200", await Answer(client, "GET /reports/2024"), StringComparison.Ordinal);
    }

    // What a terminal sends where the address is typed as it is read: the server refuses it before the application sees it.
    [Fact]
    public async Task An_address_that_is_not_percent_encoded_is_refused_without_a_word()
    {
        using TownFile file = new();
        await using WebApplication app = await StartedAsync(file);
        using TcpClient client = new();
        await client.ConnectAsync("127.0.0.1", new Uri(app.Urls.Single()).Port, TestContext.Current.CancellationToken);
        await using NetworkStream stream = client.GetStream();
        await stream.WriteAsync("GET /figure?value=2000余万元 HTTP/1.1\r\nHost: town\r\nConnection: close\r\n\r\n"u8.ToArray(), TestContext.Current.CancellationToken);
        using StreamReader reader = new(stream);
        string answer = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);

        Assert.StartsWith("HTTP/1.1 400 ", answer, StringComparison.Ordinal);
        Assert.EndsWith("\r\n\r\n", answer, StringComparison.Ordinal);
    }

    [Fact]
    public void The_code_of_the_page_is_code_of_the_sample()
    {
        string[] files = [.. Directory.EnumerateFiles(RepositoryFiles.PathOf("samples", "GovReport.Web"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(file => Unindented(File.ReadAllText(file)))];

        Assert.All(new Document(Page).Blocks("csharp"), block => Assert.Contains(files, file => file.Contains(Unindented(block), StringComparison.Ordinal)));
    }

    [Fact]
    public void A_figure_that_is_not_sent_is_0_unless_it_is_required_or_nullable()
    {
        Assert.Equal("0", JsonSerializer.Deserialize<Careless>("{}", JsonSerializerOptions.Web)!.Paid.ToString());
        Assert.Null(JsonSerializer.Deserialize<Nullable>("{}", JsonSerializerOptions.Web)!.Paid);
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Strict>("{}", JsonSerializerOptions.Web));
    }

    [Fact]
    public void A_stored_figure_keeps_its_print_and_a_new_print_of_the_same_amount_is_a_change()
    {
        StoredAsPrint<Figure> stored = new();
        ComparedByPrint<Quantity> compared = new();

        Assert.Equal("1.20万元", stored.ConvertToProvider(Figure.Parse("1.20万元")));
        Assert.Equal(Figure.Parse("1.20万元"), stored.ConvertFromProvider("1.20万元"));
        Assert.Equal(Quantity.Parse("15亩"), Quantity.Parse("1公顷"));
        Assert.False(compared.Equals(Quantity.Parse("15亩"), Quantity.Parse("1公顷")));
    }

    [Fact]
    public async Task Own_units_and_whole_reports_come_back_from_the_database()
    {
        using TownFile file = new();
        DbContextOptions<TownContext> options = new DbContextOptionsBuilder<TownContext>().UseSqlite(file.Connection).Options;
        WorkReport report = Samples.WorkReport;
        Figure sheds = Figure.Parse("120余蓬", TownApplication.Units);
        await using (TownContext town = new(options))
        {
            await town.Database.EnsureCreatedAsync(TestContext.Current.CancellationToken);
            town.Reports.Add(new StoredReport { Year = 2024, Report = report, Version = Guid.NewGuid() });
            town.Payments.Add(new Payment { Program = "大棚", Area = Samples.AdministrativeCode, Period = ReportingPeriod.Year(2024), Paid = Figure.Parse("3万元"), Yuan = 30000, Due = sheds });
            await town.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        await using (TownContext town = new(options))
        {
            Assert.Equal(report, town.Reports.Single().Report);
            Assert.Equal(sheds, town.Payments.Single().Due);
        }
    }

    // robustness D3
    [Theory]
    [InlineData("paid", "-5万元", "是负数")]
    [InlineData("paid", "3—5万元", "不是一个数")]
    [InlineData("paid", "数百万元", "不是一个数")]
    [InlineData("paid", "几十元", "不是一个数")]
    [InlineData("paid", "5公斤", "不是金额")]
    [InlineData("paid", "0.00001元", "记不下")]
    [InlineData("paid", "9999999999999999999999999999元", "记不下")]
    [InlineData("due", "5亩", "不是金额")]
    [InlineData("due", "-1元", "是负数")]
    [InlineData("due", "30%", "不是金额")]
    [InlineData("program", "", "空的")]
    [InlineData("program", " \t", "空的")]
    [InlineData("program", "低保\u001b[31m", "控制字符")]
    public async Task What_is_no_payment_is_refused_with_the_reason(string member, string value, string reason)
    {
        using TownFile file = new();
        await using WebApplication app = await StartedAsync(file);
        using HttpClient client = ClientOf(app);
        JsonObject sent = new() { ["program"] = "农村低保", ["area"] = "340402103", ["period"] = "2024", ["paid"] = "3万元" };
        sent[member] = value;

        string[] answer = (await Answer(client, $"POST /payments\n\n{sent}")).Split("\n\n");

        Assert.Equal("422", answer[0]);
        Assert.Contains(reason, (string?)JsonNode.Parse(answer[1])!["detail"], StringComparison.Ordinal);
        Assert.StartsWith("200\n\n[]", await Answer(client, "GET /payments?period=2024"), StringComparison.Ordinal);
    }

    // robustness D3
    [Fact]
    public async Task A_name_or_a_body_of_any_length_is_refused()
    {
        using TownFile file = new();
        await using WebApplication app = await StartedAsync(file);
        using HttpClient client = ClientOf(app);
        JsonObject sent = new() { ["program"] = new string('长', 1 << 20), ["area"] = "340402103", ["period"] = "2024", ["paid"] = "3万元" };

        Assert.StartsWith("422", await Answer(client, $"POST /payments\n\n{sent.ToJsonString(Readable)}"), StringComparison.Ordinal);
        Assert.Equal(System.Net.HttpStatusCode.RequestEntityTooLarge, await StatusOfLargeAsync(client, HttpMethod.Post, "/payments"));
        Assert.Equal(System.Net.HttpStatusCode.RequestEntityTooLarge, await StatusOfLargeAsync(client, HttpMethod.Put, "/reports/2024"));
    }

    // robustness D3
    [Fact]
    public async Task The_address_of_a_new_payment_leads_to_it()
    {
        using TownFile file = new();
        await using WebApplication app = await StartedAsync(file);
        using HttpClient client = ClientOf(app);
        using StringContent content = new("{ \"program\": \"农村低保\", \"area\": \"340402103\", \"period\": \"2024\", \"paid\": \"3万元\" }", Encoding.UTF8, "application/json");
        using HttpResponseMessage created = await client.PostAsync(new Uri("/payments", UriKind.Relative), content, TestContext.Current.CancellationToken);
        string there = await Answer(client, $"GET {created.Headers.Location}");

        Assert.StartsWith("200", there, StringComparison.Ordinal);
        Assert.Contains("3万元", there, StringComparison.Ordinal);
        Assert.StartsWith("404", await Answer(client, "GET /payments/99"), StringComparison.Ordinal);
    }

    // robustness D3
    [Fact]
    public async Task A_report_on_two_years_is_that_of_neither()
    {
        using TownFile file = new();
        await using WebApplication app = await StartedAsync(file);
        using HttpClient client = ClientOf(app);
        const string Report = """{ "version": "1.0", "header": { "title": "政府工作报告", "issuer": "柳河镇人民政府", "date": "2025-01-09", "reviewPeriod": "2023-01/2024-12" } }""";

        Assert.StartsWith("4", await Answer(client, $"PUT /reports/2023\n\n{Report}"), StringComparison.Ordinal);
        Assert.StartsWith("4", await Answer(client, $"PUT /reports/2024\n\n{Report}"), StringComparison.Ordinal);
        Assert.StartsWith("404", await Answer(client, "GET /reports/2024"), StringComparison.Ordinal);
    }

    // robustness D3
    [Fact]
    public async Task Nobody_overwrites_a_report_that_he_has_not_seen()
    {
        using TownFile file = new();
        await using WebApplication app = await StartedAsync(file);
        using HttpClient client = ClientOf(app);
        string first = await TagOfPutAsync(client, "甲", null, System.Net.HttpStatusCode.NoContent);
        _ = await TagOfPutAsync(client, "乙", null, System.Net.HttpStatusCode.PreconditionRequired);
        string second = await TagOfPutAsync(client, "乙", first, System.Net.HttpStatusCode.NoContent);
        _ = await TagOfPutAsync(client, "丙", first, System.Net.HttpStatusCode.PreconditionFailed);
        using HttpResponseMessage read = await client.GetAsync(new Uri("/reports/2024", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.NotEqual(first, second);
        Assert.Equal(second, read.Headers.ETag?.ToString());
        Assert.Contains("乙", await read.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    // robustness D3
    [Fact]
    public async Task What_was_stored_is_there_after_a_restart()
    {
        using TownFile file = new();
        await using (WebApplication app = await StartedAsync(file))
        {
            using HttpClient client = ClientOf(app);
            _ = await TagOfPutAsync(client, "甲", null, System.Net.HttpStatusCode.NoContent);
            Assert.StartsWith("201", await Answer(client, "POST /payments\n\n{ \"program\": \"农村低保\", \"area\": \"340402103\", \"period\": \"2024\", \"paid\": \"3.50万元\" }"), StringComparison.Ordinal);
        }

        await using (WebApplication app = await StartedAsync(file))
        {
            using HttpClient client = ClientOf(app);
            Assert.Contains("甲", await Answer(client, "GET /reports/2024"), StringComparison.Ordinal);
            Assert.Contains("3.50万元", await Answer(client, "GET /payments?period=2024&atLeast=35000"), StringComparison.Ordinal);
            Assert.EndsWith("[]", await Answer(client, "GET /payments?period=2024&atLeast=35000.01"), StringComparison.Ordinal);
        }
    }

    private static async Task<string> TagOfPutAsync(HttpClient client, string issuer, string? seen, System.Net.HttpStatusCode expected)
    {
        string report = $$"""{ "version": "1.0", "header": { "title": "政府工作报告", "issuer": "{{issuer}}镇人民政府", "date": "2025-01-09", "reviewPeriod": "2024" } }""";
        using HttpRequestMessage request = new(HttpMethod.Put, "/reports/2024") { Content = new StringContent(report, Encoding.UTF8, "application/json") };
        if (seen is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", seen);
        }

        using HttpResponseMessage response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(expected, response.StatusCode);
        return response.Headers.ETag?.ToString() ?? string.Empty;
    }

    // The server answers before it has read everything; the client waits for that.
    private static async Task<System.Net.HttpStatusCode> StatusOfLargeAsync(HttpClient client, HttpMethod method, string address)
    {
        using HttpRequestMessage request = new(method, address) { Content = new StringContent(new string(' ', TownApplication.MostBytes + 1), Encoding.ASCII, "application/json") };
        request.Headers.ExpectContinue = true;
        using HttpResponseMessage response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return response.StatusCode;
    }

    // A database file of its own, gone after the test.
    private sealed class TownFile : IDisposable
    {
        private readonly string _path = Path.Combine(Path.GetTempPath(), $"town-{Guid.NewGuid():N}.db");

        public string Connection => $"Data Source={_path};Pooling=False";

        public void Dispose() => File.Delete(_path);
    }

    private static async Task<WebApplication> StartedAsync(TownFile file)
    {
        WebApplication app = TownApplication.Create(
            "--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default", "None", "--hostBuilder:reloadConfigOnChange", "false", "--ConnectionStrings:Town", file.Connection);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return app;
    }

    private static HttpClient ClientOf(WebApplication app) => new(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = new Uri(app.Urls.Single()) };

    private static async Task<string> Answer(HttpClient client, string message)
    {
        string[] parts = message.Split("\n\n", 2);
        string[] head = parts[0].Split('\n');
        string[] line = head[0].Split(' ', 2);
        using HttpRequestMessage request = new(new HttpMethod(line[0]), line[1]);
        foreach (string header in head.Skip(1))
        {
            request.Headers.Add(header.Split(": ")[0], header.Split(": ")[1]);
        }

        request.Content = parts.Length > 1 ? new StringContent(parts[1], Encoding.UTF8, "application/json") : null;
        using HttpResponseMessage response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        bool isJson = response.Content.Headers.ContentType?.MediaType?.EndsWith("json", StringComparison.Ordinal) == true;
        string body = isJson ? Shown(await response.Content.ReadFromJsonAsync<JsonNode>(TestContext.Current.CancellationToken)) : await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return $"{(int)response.StatusCode}\n\n{body}".TrimEnd('\n');
    }

    // Indented for a page, and without the id of the request, which is another one every time.
    private static string Shown(JsonNode? json)
    {
        (json as JsonObject)?.Remove("traceId");
        return json?.ToJsonString(Readable) ?? "null";
    }

    private static string Unindented(string code) => string.Join('\n', code.Split('\n').Select(line => line.Trim()));

    private sealed record Careless(Figure Paid);

    private sealed record Nullable(Figure? Paid);

    private sealed record Strict
    {
        public required Figure Paid { get; init; }
    }
}
