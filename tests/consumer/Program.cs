Console.WriteLine("A consumer of the package.");
