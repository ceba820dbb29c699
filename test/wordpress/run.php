<?php
// Runs PHP from its input in a site, and prints as JSON what that returns: `php run.php <folder of the site>`.
$_SERVER['HTTP_HOST'] = 'localhost';
require $argv[1] . '/wp-load.php';
foreach ( array( 'plugin', 'user', 'privacy-tools' ) as $part ) {
	require_once ABSPATH . "wp-admin/includes/$part.php";
}
echo json_encode( eval( stream_get_contents( STDIN ) ) );
